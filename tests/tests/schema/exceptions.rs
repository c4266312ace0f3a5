//! Bodies on which the schema and the patch disagree. JSON Schema cannot express the difference, or the schema of the
//! resource does not.

use crate::check::Checked;
use crate::models::{Cat, Label, Task};
use graph_patch::GraphPatch;
use schemars::JsonSchema;
use serde_json::{json, Value};
use std::collections::BTreeSet;

/// A value of a derived struct can also be an array of its fields, and serde accepts a repeated item of a set.
#[derive(Clone, Debug, Default, PartialEq, GraphPatch, JsonSchema)]
#[graph(untyped)]
struct Values {
    label: Label,
    set: BTreeSet<u8>,
}

#[track_caller]
fn assert_only_valid<R: GraphPatch + JsonSchema>(body: &Value) {
    let checked = Checked::with_schemars::<R>();
    assert_eq!(
        (checked.validates(body), checked.reads(body)),
        (true, false)
    );
}

#[track_caller]
fn assert_only_read<R: GraphPatch + JsonSchema>(body: &Value) {
    let checked = Checked::with_schemars::<R>();
    assert_eq!(
        (checked.validates(body), checked.reads(body)),
        (false, true)
    );
}

/// For JSON Schema, a number with the fraction zero is an integer.
#[test]
fn a_fraction_of_zero() {
    assert_only_valid::<Task>(&json!({ "numbers": [1.0] }));
}

/// Types check more than a schema can: here, the range of the number in a string.
#[test]
fn a_text_that_its_type_rejects() {
    assert_only_valid::<Task>(&json!({ "size": "9999999999999999999" }));
    assert_only_valid::<Task>(&json!({ "timeout": format!("P{}D", "9".repeat(40)) }));
}

#[test]
fn a_struct_as_an_array() {
    assert_only_read::<Values>(&json!({ "label": ["a", null] }));
}

#[test]
fn a_repeated_item_of_a_set() {
    assert_only_read::<Values>(&json!({ "set": [1, 1] }));
}

/// No pattern without a look-ahead can exclude the declared names from the annotations that are checked.
#[test]
fn the_type_of_a_declared_property_of_an_open_type() {
    assert_only_read::<Cat>(&json!({ "title@odata.type": 7 }));
}

/// A schema describes the parsed JSON, in which a name occurs once.
#[test]
fn a_duplicate_property() {
    let body = r#"{"title":"a","title":"b"}"#;
    assert!(serde_json::from_str::<<Task as GraphPatch>::Patch>(body).is_err());
    assert!(Checked::with_schemars::<Task>().validates(&serde_json::from_str(body).unwrap()));
}
