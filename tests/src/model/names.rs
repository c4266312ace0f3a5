//! Unique Rust names for a schema's types.

use super::{ident, Schema};
use std::collections::{BTreeMap, BTreeSet};

/// Names that the models use.
const RESERVED: [&str; 21] = [
    "BTreeMap",
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Err",
    "GraphPatch",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Patch",
    "Result",
    "Serialize",
    "Some",
    "String",
    "Value",
    "Vec",
    "Other",
    "Self",
];

/// Returns the Rust name of each type by its wire name.
#[must_use]
pub fn names(schema: &Schema) -> BTreeMap<String, String> {
    let mut taken: BTreeSet<String> = RESERVED.iter().map(ToString::to_string).collect();
    let name = |wire: &String| {
        let mut name = ident::pascal(wire.strip_prefix("microsoft.graph.").unwrap_or(wire));
        while generated_names(&name)
            .iter()
            .any(|name| taken.contains(name))
        {
            name.push('_');
        }
        taken.extend(generated_names(&name));
        (wire.clone(), name)
    };
    schema.types.keys().map(name).collect()
}

/// Returns the name of the polymorphic enum for a type.
#[must_use]
pub fn any_name(name: &str) -> String {
    format!("Any{name}")
}

/// Returns all names that are generated for a type.
fn generated_names(name: &str) -> [String; 4] {
    let patch = |name: &str| format!("{name}Patch");
    [
        name.to_string(),
        patch(name),
        any_name(name),
        patch(&any_name(name)),
    ]
}

/// Returns a unique name and adds it to the taken ones.
#[must_use]
pub fn unique(mut name: String, taken: &mut BTreeSet<String>) -> String {
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}
