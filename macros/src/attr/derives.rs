//! The derives that the patch type can have in addition to the traits that it always implements.
//!
//! They are known by the last segment of their path: the derive of another crate cannot be asked what it generates.

use crate::error::Errors;
use syn::Path;

/// The patch type implements these traits already.
const IMPLEMENTED: [&str; 6] = [
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "PartialEq",
    "Serialize",
];

/// These derives would describe another JSON than the patch serializes. No attribute corrects that.
const MISLEADING: [(&str, &str); 6] = [
    ("JsonSchema", JSON_SCHEMA),
    ("ToSchema", TO_SCHEMA),
    ("GraphQLInputObject", GRAPHQL),
    ("GraphQLObject", GRAPHQL),
    ("InputObject", GRAPHQL),
    ("SimpleObject", GRAPHQL),
];

const JSON_SCHEMA: &str =
    "it would describe Rust's names and types, not the JSON; derive it on the resource and call `graph_patch::schema::json_schema` (feature `schemars1`)";

const TO_SCHEMA: &str =
    "it would describe Rust's names and types, not the JSON; derive it on the resource and call `graph_patch::schema::openapi_schema` (feature `utoipa6`)";

const GRAPHQL: &str =
    "a GraphQL type does not distinguish null from absent; derive it for a type of your own, and create the patch from that";

/// These derives take names or rules from attributes, and are wrong without any. A `Validate` without rules accepts
/// everything, and an `AsChangeset` without a table guesses one.
const REQUIRING: [(&str, &[&str]); 4] = [
    ("AsChangeset", &["diesel"]),
    ("Insertable", &["diesel"]),
    ("TS", &["ts"]),
    ("Validate", &["validate", "garde"]),
];

/// Returns `true` for a derive of the standard library, which reads no attributes here.
pub(crate) fn is_standard(path: &Path) -> bool {
    let name = last_segment(path);
    ["Copy", "Eq", "Hash", "Ord", "PartialOrd"].contains(&name.as_str())
}

/// Reports a derive that the patch type must not have.
pub(super) fn is_allowed(path: &Path, errors: &mut Errors) -> bool {
    let name = last_segment(path);
    let misleading = MISLEADING.iter().find(|(derive, _)| *derive == name);
    let reason = match misleading {
        Some((_, reason)) => reason,
        None if name == "Default" => {
            "a struct's patch type already implements it, and an enum's patch type has no default"
        }
        None if IMPLEMENTED.contains(&name.as_str()) => "the patch type already implements it",
        None => return true,
    };
    errors.push(
        path,
        format_args!("remove `{name}` from `derive`: {reason}"),
    );
    false
}

/// Reports a derive that requires attributes, if the patch type has none of them.
pub(crate) fn has_attributes(path: &Path, names: &[&str], errors: &mut Errors) -> bool {
    let name = last_segment(path);
    let Some((_, required)) = REQUIRING.iter().find(|(derive, _)| *derive == name) else {
        return true;
    };
    let is_present = required.iter().any(|required| names.contains(required));
    if !is_present {
        let alternatives: Vec<_> = required
            .iter()
            .map(|required| format!("`attribute({required}(…))`"))
            .collect();
        errors.push(
            path,
            format_args!(
                "`{name}` reads attributes, and the patch type has none for it; add {}",
                alternatives.join(" or ")
            ),
        );
    }
    is_present
}

pub(super) fn last_segment(path: &Path) -> String {
    let last = path.segments.last();
    last.map(|segment| segment.ident.to_string())
        .unwrap_or_default()
}
