//! Random bodies of the shapes that the laws use.

use crate::check::Checked;
use crate::common::json::to_json;
use crate::common::shapes::{
    AnyEvent, AnyExtension, AnyItem, DerivedExtension, Extended, FileAttachment,
    LongRunningOperation, Message, OpenExtension, Person, Primitives, Renamed, Shape, Shelf, Team,
    Untyped,
};
use crate::common::values::json;
use crate::members::is_exception;
use crate::mutation::{edits, mutate_value};
use proptest::prelude::*;

macro_rules! shapes {
    ($($shape:ident in $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            #[test]
            fn a_patch_is_valid() {
                let checked = Checked::with_schemars::<$shape>();
                let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
                proptest!(config, |(patch in $shape::patches())| {
                    prop_assert!(checked.agree(&to_json(&patch)));
                });
            }

            #[test]
            fn a_mutated_patch_is_valid_if_it_is_read() {
                let checked = Checked::with_schemars::<$shape>();
                let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
                proptest!(config, |(patch in $shape::patches(), edits in edits(json()))| {
                    let mut body = to_json(&patch);
                    mutate_value(&mut body, &edits);
                    if !is_exception(&body) {
                        checked.agree(&body);
                    }
                });
            }
        }
    )+};
}

shapes! {
    LongRunningOperation in an_operation,
    Primitives in primitives_and_collections,
    Person in nested_and_recursive,
    Untyped in an_untyped_resource,
    Renamed in other_names_and_representations,
    Message in aliased_types,
    FileAttachment in a_derived_type,
    AnyItem in a_polymorphic_type,
    Shelf in a_property_of_a_polymorphic_type,
    Team in collections_of_complex_values,
    OpenExtension in an_open_type,
    DerivedExtension in a_type_derived_from_an_open_type,
    AnyExtension in a_polymorphic_open_type,
    Extended in a_property_of_a_polymorphic_open_type,
    AnyEvent in a_polymorphic_type_without_annotations,
}
