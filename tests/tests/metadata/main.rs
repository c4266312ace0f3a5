//! Tests of the metadata: parsing it, and comparing models with it. Most models contain exactly one disagreement.
#![allow(dead_code)] // the tests compare the models and do not use them

use graph_patch::metadata::{Csdl, Disagreement, Report};
use graph_patch::GraphPatch;

fn service() -> Csdl {
    Csdl::parse(include_str!("service.csdl")).unwrap()
}

fn report<R: GraphPatch>() -> Report {
    service().check::<R>().unwrap_or_else(|report| report)
}

/// The disagreements and the notes that the check reports for a model.
fn messages<R: GraphPatch>() -> (Vec<String>, Vec<String>) {
    let lines = |found: &Disagreement| format!("{:?} {found}", found.kind);
    let report = report::<R>();
    (
        report.disagreements().map(lines).collect(),
        report.notes().map(lines).collect(),
    )
}

/// Tests a model of `example.library.book` with one more property, and lists everything that the check reports.
macro_rules! book {
    ($name:ident: $(#[$attr:meta])* $field:ident: $ty:ty $(=> $($message:literal)+)? $(; note $($note:literal)+)?) => {
        model!("example.library.book" $name [
            #[graph(dynamic)]
            #[serde(flatten)]
            rest: std::collections::BTreeMap<String, serde_json::Value>,
        ] $(#[$attr])* $field: $ty $(=> $($message)+)? $(; note $($note)+)?);
    };
}

/// Tests a model of `example.library.shelf` with one property.
macro_rules! shelf {
    ($name:ident: $(#[$attr:meta])* $field:ident: $ty:ty $(=> $($message:literal)+)? $(; note $($note:literal)+)?) => {
        model!("example.library.shelf" $name [] $(#[$attr])* $field: $ty $(=> $($message)+)? $(; note $($note)+)?);
    };
}

macro_rules! model {
    ($of:literal $name:ident [$($more:tt)*] $(#[$attr:meta])* $field:ident: $ty:ty $(=> $($message:literal)+)? $(; note $($note:literal)+)?) => {
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
            let disagreements: &[&str] = &[$($($message),+)?];
            let notes: &[&str] = &[$($($note),+)?];
            let (found, found_notes) = crate::messages::<Model>();
            assert_eq!(found, disagreements);
            assert_eq!(found_notes, notes);
            assert_eq!(crate::service().check::<Model>().is_ok(), disagreements.is_empty());
        }
    };
}

mod aliases;
mod base_types;
mod collections;
mod complex_items;
mod dataverse_and_sap;
mod dynamic_properties;
mod enum_members;
mod foreign_text;
mod hostile;
mod matching_models;
mod model_types;
mod navigation;
mod not_updatable;
mod nullability;
mod omitted_by_opaque_types;
mod omitted_properties;
mod parse_errors;
mod parsed_types;
mod partial_responses;
mod polymorphic;
mod primitives;
mod property_names;
mod rename_all;
mod replaced_values;
mod serialization;
mod strict;
mod untagged_and_flattened;
mod vendors;
