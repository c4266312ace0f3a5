//! The Rust names of a schema's types, all distinct.

use super::{ident, Schema};
use std::collections::{BTreeMap, BTreeSet};

/// Names that the models use themselves.
const TAKEN: [&str; 21] = [
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

/// The name of each type, by its name on the wire.
#[must_use]
pub fn names(schema: &Schema) -> BTreeMap<String, String> {
    let mut taken: BTreeSet<String> = TAKEN.iter().map(ToString::to_string).collect();
    let name = |wire: &String| {
        let mut name = ident::pascal(wire.strip_prefix("microsoft.graph.").unwrap_or(wire));
        while made(&name).iter().any(|name| taken.contains(name)) {
            name.push('_');
        }
        taken.extend(made(&name));
        (wire.clone(), name)
    };
    schema.types.keys().map(name).collect()
}

/// The polymorphic enum over a type.
#[must_use]
pub fn any(name: &str) -> String {
    format!("Any{name}")
}

/// All that is made for a type.
fn made(name: &str) -> [String; 4] {
    let patch = |name: &str| format!("{name}Patch");
    [name.to_string(), patch(name), any(name), patch(&any(name))]
}

/// A name that is not taken, and is from now on.
#[must_use]
pub fn unique(mut name: String, taken: &mut BTreeSet<String>) -> String {
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}
