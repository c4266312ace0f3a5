//! Generates the list of types that a process with compiled models answers for.

use super::{names, Schema};
use std::collections::BTreeSet;

/// Generates a list of `probe::Entry`: the type of each body and, as `any …`, each polymorphic type of a URL.
///
/// `function` is the function of `probe` that answers, and `answer` the type of its answers.
#[must_use]
pub fn entries(
    schema: &Schema,
    bodies: &BTreeSet<&str>,
    declared: &BTreeSet<&str>,
    (function, answer): (&str, &str),
) -> String {
    let names = names::names(schema);
    let entry = |label: String, name: &str| {
        format!("    ({label:?}, graph_patch_tests::probe::{function}::<{name}>),\n")
    };
    let one = |wire: &&str| Some(entry((*wire).to_string(), names.get(*wire)?));
    let any = |wire: &&str| {
        Some(entry(
            format!("any {wire}"),
            &names::any_name(names.get(*wire)?),
        ))
    };
    let polymorphic = { declared.iter() }.filter(|wire| schema.is_polymorphic(wire));
    let bodies = bodies.iter().filter_map(one);
    let listed: String = bodies.chain(polymorphic.filter_map(any)).collect();
    format!("pub const ENTRIES: &[graph_patch_tests::probe::Entry<{answer}>] = &[\n{listed}];\n")
}
