//! Models against the metadata of a service: those that agree, those that are broken in one way each, and what is read of
//! its text.
#![allow(dead_code)] // models are compared, not used

use graph_patch::metadata::{Csdl, Disagreement, Report};
use graph_patch::GraphPatch;

fn service() -> Csdl {
    Csdl::parse(include_str!("service.csdl")).unwrap()
}

fn report<R: GraphPatch>() -> Report {
    service().check::<R>().unwrap_or_else(|report| report)
}

/// What is told of a model: its disagreements, and its notes.
fn told<R: GraphPatch>() -> (Vec<String>, Vec<String>) {
    let lines = |found: &Disagreement| format!("{:?} {found}", found.rule);
    let report = report::<R>();
    (
        report.disagreements().map(lines).collect(),
        report.notes().map(lines).collect(),
    )
}

/// A model of `example.library.book` with one more property, and what must be told of it alone.
macro_rules! book {
    ($name:ident: $(#[$attr:meta])* $field:ident: $ty:ty $(=> $($told:literal)+)? $(; note $($note:literal)+)?) => {
        model!("example.library.book" $name [
            #[graph(dynamic)]
            #[serde(flatten)]
            rest: std::collections::BTreeMap<String, serde_json::Value>,
        ] $(#[$attr])* $field: $ty $(=> $($told)+)? $(; note $($note)+)?);
    };
}

/// The same of `example.library.shelf`.
macro_rules! shelf {
    ($name:ident: $(#[$attr:meta])* $field:ident: $ty:ty $(=> $($told:literal)+)? $(; note $($note:literal)+)?) => {
        model!("example.library.shelf" $name [] $(#[$attr])* $field: $ty $(=> $($told)+)? $(; note $($note)+)?);
    };
}

macro_rules! model {
    ($of:literal $name:ident [$($more:tt)*] $(#[$attr:meta])* $field:ident: $ty:ty $(=> $($told:literal)+)? $(; note $($note:literal)+)?) => {
        #[test]
        fn $name() {
            #[derive(graph_patch::GraphPatch)]
            #[serde(rename_all = "camelCase")]
            #[graph(type = $of)]
            struct Model {
                $(#[$attr])*
                $field: $ty,
                $($more)*
            }
            let disagreements: &[&str] = &[$($($told),+)?];
            let notes: &[&str] = &[$($($note),+)?];
            let (found, noted) = crate::told::<Model>();
            assert_eq!(found, disagreements);
            assert_eq!(noted, notes);
            assert_eq!(crate::service().check::<Model>().is_ok(), disagreements.is_empty());
        }
    };
}

mod aliases;
mod base_types;
mod collections;
mod dataverse_and_sap;
mod enum_members;
mod hostile;
mod matching_models;
mod model_types;
mod navigation;
mod not_updatable;
mod nullability;
mod parse_errors;
mod parsed_types;
mod polymorphic;
mod primitives;
mod property_names;
mod replaced_values;
mod serialization;
mod untagged_and_flattened;
