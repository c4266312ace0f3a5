//! The keys of a resource that is created.

use super::{BuildError, CreateRequest};
use crate::http::json::{members, Member};
use crate::http::ResourceUrl;
use crate::text::Excerpt;
use crate::{GraphPatch, Property, PropertyKind};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use serde::Serialize;

/// The names of keys, and their values as JSON.
pub(super) type Keys = Vec<(String, String)>;

/// Starts the request that creates a resource like this one.
pub(crate) fn from_resource<R: GraphPatch + Clone + Serialize>(
    resource: &R,
    url: ResourceUrl,
) -> CreateRequest<R> {
    let mut request = CreateRequest::new(&R::Patch::from(resource.clone()), url);
    match serde_json::to_string(resource) {
        Ok(json) => set_keys(&mut request, R::PROPERTIES, &json),
        Err(error) => request.fail(error.to_string()),
    }
    request
}

/// Sets the keys of a serialized resource, but those that are null or empty.
fn set_keys<R>(request: &mut CreateRequest<R>, properties: &'static [Property], json: &str) {
    let keys = key_names(properties);
    for member in members(json) {
        let value = json.get(member.value.clone()).unwrap_or_default();
        let name = member.name(json).filter(|name| keys.contains(&&**name));
        if let (Some(name), false) = (name, matches!(value, "null" | "\"\"")) {
            request.set_key(name, value.into());
        }
    }
}

/// Checks that a key can have this name.
pub(super) fn check_key(properties: &'static [Property], name: &str) -> Result<(), String> {
    let keys = key_names(properties);
    let shown = Excerpt(name);
    if keys.contains(&name) {
        Ok(())
    } else if !keys.is_empty() {
        let keys = keys.join("` or `");
        Err(format!(
            "`{shown}` is not a key of the resource, expected `{keys}`"
        ))
    } else if names(properties, |_| true).contains(&name) {
        Err(format!(
            "`{shown}` is not a key of the resource; set it in the patch"
        ))
    } else {
        Ok(())
    }
}

fn key_names(properties: &'static [Property]) -> Vec<&'static str> {
    names(properties, |kind| matches!(kind, PropertyKind::Key))
}

/// Returns the names of the properties of some kinds, those of base types and of all types of an enum included.
fn names(properties: &'static [Property], is_kind: fn(PropertyKind) -> bool) -> Vec<&'static str> {
    let mut found = Vec::new();
    for property in properties {
        let inner = match property.kind {
            PropertyKind::Base(model) | PropertyKind::Variant(model) => {
                names(model().properties, is_kind)
            }
            kind if is_kind(kind) => [property.written].into(),
            _ => Vec::new(),
        };
        for name in inner {
            if !found.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

/// Adds the keys to an object, after its type.
pub(super) fn with_keys(json: &str, keys: &Keys) -> Result<String, BuildError> {
    let members = members(json);
    let names: Vec<String> = members
        .iter()
        .filter_map(|member| member.name(json))
        .collect();
    if let Some((name, _)) = keys.iter().find(|(name, _)| names.contains(name)) {
        let problem = format!("`{}` is also set as a property", Excerpt(name));
        return Err(BuildError::Key(problem));
    }
    let mut parts = Vec::new();
    for (name, value) in keys {
        let name = serde_json::to_string(name).map_err(BuildError::Body)?;
        parts.push([&name, ":", value].concat());
    }
    let is_typed = names.first().is_some_and(|name| name == "@odata.type");
    let odata_type = members.first().filter(|_| is_typed);
    let (first, rest) = split(json, odata_type);
    let parts = [first]
        .into_iter()
        .chain(parts.iter().map(String::as_str))
        .chain([rest]);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    Ok(["{", &parts.join(","), "}"].concat())
}

/// Splits the text of an object after a member.
fn split<'j>(json: &'j str, member: Option<&Member>) -> (&'j str, &'j str) {
    let json = json
        .strip_prefix('{')
        .and_then(|json| json.strip_suffix('}'));
    let json = json.unwrap_or_default();
    let end = member.map_or(0, |member| member.value.end.saturating_sub(1));
    let (first, rest) = (json.get(..end), json.get(end..));
    let rest = rest.unwrap_or_default();
    (
        first.unwrap_or_default(),
        rest.strip_prefix(',').unwrap_or(rest),
    )
}
