//! Bodies of every type, truncated and mutated at random.
//!
//! `PROPTEST_CASES=10000 cargo test --test hostile_json` tries more of them.

use crate::check::check;
use crate::common::json::to_json;
use crate::common::shapes::{
    AnyChecklist, AnyEvent, AnyExtension, AnyItem, Board, Checklist, Columns, DerivedChecklist,
    DerivedExtension, Drive, Extended, Extensions, FileAttachment, Hashed, LongRunningOperation,
    Members, Message, OpenExtension, OpenItems, Person, Primitives, Renamed, Shape, Shelf, Untyped,
};
use crate::common::values::json;
use crate::differential::compare_with_merge;
use crate::mutation::{changes, edits, mutate_text, mutate_value, rotate_members};
use graph_patch::GraphPatch;
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};

macro_rules! mutated {
    ($($shape:ident in $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            type ShapePatch = <$shape as GraphPatch>::Patch;

            proptest! {
                #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

                #[test]
                fn a_mutated_text_is_kept_or_rejected(patch in $shape::patches(), changes in changes()) {
                    let text = serde_json::to_string(&patch).unwrap();
                    check::<ShapePatch>(&mutate_text(&text, &changes));
                }
            }

            #[test]
            fn a_truncated_body_is_rejected() {
                let mut runner = TestRunner::deterministic();
                for _ in 0..4 {
                    let patch = $shape::patches().new_tree(&mut runner).unwrap().current();
                    let text = serde_json::to_string(&patch).unwrap();
                    for end in 0..text.len() {
                        assert_eq!(check::<ShapePatch>(&text.as_bytes()[..end]), None);
                    }
                }
            }
        }
    )+};
}

/// For types whose JSON and schema determine the effect of a body.
macro_rules! merged {
    ($($shape:ident in $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            proptest! {
                #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

                #[test]
                fn a_mutated_value_is_rejected_or_merged(
                    resource in $shape::resources(),
                    patch in $shape::patches(),
                    edits in edits(json()),
                    by in 0..8_usize,
                ) {
                    let mut body = to_json(&patch);
                    mutate_value(&mut body, &edits);
                    let is_compared = compare_with_merge(rotate_members(&body, by).as_bytes(), &resource);
                    prop_assert!(is_compared || !edits.is_empty() || stringify!($shape) == "Person");
                }
            }
        }
    )+};
}

mod texts {
    use super::*;

    mutated! {
        LongRunningOperation in an_operation,
        Primitives in primitives_and_collections,
        Person in nested_and_recursive,
        Untyped in an_untyped_resource,
        Renamed in other_names_and_representations,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        AnyItem in a_polymorphic_type,
        Shelf in a_property_of_a_polymorphic_type,
        OpenExtension in an_open_type,
        DerivedExtension in a_type_derived_from_an_open_type,
        AnyExtension in a_polymorphic_open_type,
        Extended in a_property_of_a_polymorphic_open_type,
        Columns in an_open_type_over_dynamic_properties,
        Members in an_open_type_over_a_json_map,
        Hashed in an_open_type_over_a_hash_map,
        Checklist in a_typed_open_type,
        OpenItems in a_typed_open_type_of_open_items,
        Drive in a_typed_open_type_of_polymorphic_items,
        Extensions in a_typed_open_type_of_polymorphic_open_items,
        DerivedChecklist in a_type_derived_from_a_typed_open_type,
        AnyChecklist in a_polymorphic_typed_open_type,
        Board in a_property_of_a_typed_open_type,
        AnyEvent in a_polymorphic_type_without_annotations,
    }
}

mod values {
    use super::*;

    merged! {
        Person in nested_and_recursive,
        Untyped in an_untyped_resource,
        FileAttachment in a_derived_type,
        AnyItem in a_polymorphic_type,
        Shelf in a_property_of_a_polymorphic_type,
        OpenExtension in an_open_type,
        DerivedExtension in a_type_derived_from_an_open_type,
        AnyExtension in a_polymorphic_open_type,
        Extended in a_property_of_a_polymorphic_open_type,
        Columns in an_open_type_over_dynamic_properties,
        Members in an_open_type_over_a_json_map,
        Hashed in an_open_type_over_a_hash_map,
        Checklist in a_typed_open_type,
        OpenItems in a_typed_open_type_of_open_items,
        Drive in a_typed_open_type_of_polymorphic_items,
        Extensions in a_typed_open_type_of_polymorphic_open_items,
        DerivedChecklist in a_type_derived_from_a_typed_open_type,
        AnyChecklist in a_polymorphic_typed_open_type,
        Board in a_property_of_a_typed_open_type,
        AnyEvent in a_polymorphic_type_without_annotations,
    }
}
