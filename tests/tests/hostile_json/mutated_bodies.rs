//! Bodies of every shape, cut short and changed at random. `PROPTEST_CASES=10000 cargo test --test hostile_json` tries
//! more of them.

use crate::check::judge;
use crate::common::json::to_json;
use crate::common::shapes::{
    AnyEvent, AnyExtension, AnyItem, DerivedExtension, Extended, FileAttachment,
    LongRunningOperation, Message, OpenExtension, Person, Primitives, Renamed, Shape, Shelf,
    Untyped,
};
use crate::common::values::json;
use crate::differential::agrees;
use crate::mutation::{changed, changes, edit, edits, turned};
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
                fn a_text_that_was_changed_is_kept_or_told(patch in $shape::patches(), changes in changes()) {
                    let text = serde_json::to_string(&patch).unwrap();
                    judge::<ShapePatch>(&changed(&text, &changes));
                }
            }

            #[test]
            fn a_body_that_ends_early_is_refused_wherever_it_ends() {
                let mut runner = TestRunner::deterministic();
                for _ in 0..4 {
                    let patch = $shape::patches().new_tree(&mut runner).unwrap().current();
                    let text = serde_json::to_string(&patch).unwrap();
                    for end in 0..text.len() {
                        assert_eq!(judge::<ShapePatch>(&text.as_bytes()[..end]), None);
                    }
                }
            }
        }
    )+};
}

/// Where JSON alone says what a body does.
macro_rules! merged {
    ($($shape:ident in $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            proptest! {
                #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

                #[test]
                fn a_value_that_was_changed_is_refused_or_merged(
                    resource in $shape::resources(),
                    patch in $shape::patches(),
                    edits in edits(json()),
                    by in 0..8_usize,
                ) {
                    let mut body = to_json(&patch);
                    edit(&mut body, &edits);
                    let is_compared = agrees(turned(&body, by).as_bytes(), &resource);
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
        Renamed in other_names_and_forms,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        AnyItem in one_of_several_types,
        Shelf in who_holds_one_of_several_types,
        OpenExtension in an_open_type,
        DerivedExtension in derived_from_an_open_type,
        AnyExtension in one_of_several_open_types,
        Extended in who_holds_one_of_several_open_types,
        AnyEvent in where_no_type_is_said,
    }
}

mod values {
    use super::*;

    merged! {
        Person in nested_and_recursive,
        Untyped in an_untyped_resource,
        FileAttachment in a_derived_type,
        AnyItem in one_of_several_types,
        Shelf in who_holds_one_of_several_types,
        OpenExtension in an_open_type,
        DerivedExtension in derived_from_an_open_type,
        AnyExtension in one_of_several_open_types,
        Extended in who_holds_one_of_several_open_types,
        AnyEvent in where_no_type_is_said,
    }
}
