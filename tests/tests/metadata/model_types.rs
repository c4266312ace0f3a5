//! The type of a model: its name, its base type and its dynamic properties. One report contains everything.

use super::collections::Misspelt;
use super::matching_models::Item;
use super::{messages, report};
use graph_patch::metadata::DisagreementKind;
use graph_patch::GraphPatch;
use serde_json::Value;
use std::collections::BTreeMap;

macro_rules! typed {
    ($name:ident: $ty:literal $(untyped $untyped:ident)? => $($message:literal)*) => {
        #[test]
        fn $name() {
            #[derive(GraphPatch)]
            #[graph(type = $ty $(, $untyped)?)]
            struct Model {
                name: Option<String>,
            }
            let expected: &[&str] = &[$($message),*];
            assert_eq!(messages::<Model>().0, expected);
        }
    };
}
typed!(the_full_name: "example.library.person" =>);
typed!(a_name_with_the_alias: "lib.person" => "TypeName the model has the type `lib.person`, the service requires the namespace instead of the alias; did you mean `example.library.person`?");
typed!(another_namespace: "microsoft.graph.book" => "TypeName the model has the type `microsoft.graph.book`, the service does not declare this type; did you mean `example.library.book`?");
typed!(misspelt_type: "example.library.persons" => "TypeName the model has the type `example.library.persons`, the service does not declare this type; did you mean `example.library.person`?");
typed!(unknown_type: "example.library.magazine" => "TypeName the model has the type `example.library.magazine`, the service does not declare this type");
typed!(an_enumeration_type: "example.library.weekdays" => "TypeName the model has the type `example.library.weekdays`, the service does not declare it as an entity or complex type");
typed!(an_abstract_type: "example.library.entity" =>
    "Abstract the model serializes the type `example.library.entity`, the service declares it as abstract and rejects it as the type of a body"
    "Unknown `name`: the model has the field `name`, the service does not declare this property");
typed!(an_untyped_model_of_an_abstract_type: "example.library.entity" untyped untyped =>
    "Unknown `name`: the model has the field `name`, the service does not declare this property");

#[test]
fn an_open_type_without_dynamic_properties_is_noted() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.book")]
    struct Book {
        title: String,
    }
    let note =
        "MissingDynamic the model has no `dynamic` field, the service allows dynamic properties";
    assert_eq!(messages::<Book>(), (vec![], vec![note.into()]));
}

#[test]
fn dynamic_properties_of_a_closed_type_are_reported() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.person")]
    struct Person {
        #[graph(dynamic)]
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    let expected =
        "Closed the model stores dynamic properties in `rest`, the service does not allow them";
    assert_eq!(messages::<Person>().0, [expected]);
}

#[test]
fn a_wrong_base_type_is_reported() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.person")]
    struct Person {
        #[graph(base)]
        #[serde(flatten)]
        item: Item,
    }
    assert_eq!(
        messages::<Person>().0,
        [
            "Base the model has the base type `example.library.item`, the service declares the base type `example.library.entity`; did you mean `example.library.entity`?",
            "Unknown `shelf`: the model has the field `shelf`, the service does not declare this property",
            "Unknown `acquired`: the model has the field `acquired`, the service does not declare this property",
            "Closed the model stores dynamic properties in `rest`, the service does not allow them",
        ]
    );
}

#[test]
fn one_report_contains_every_disagreement() {
    #[derive(GraphPatch)]
    #[serde(rename_all = "camelCase")]
    #[graph(type = "example.library.book")]
    struct Book {
        id: String,
        titel: String,
        subtitle: i32,
        pages: Option<i32>,
        tags: Option<Vec<String>>,
        #[graph(complex)]
        publisher: Option<Misspelt>,
        branches: Vec<Misspelt>,
    }
    let report = report::<Book>();
    let rules: Vec<_> = report
        .disagreements()
        .map(|found| (found.property.as_str(), found.kind))
        .collect();
    assert_eq!(
        rules,
        [
            ("id", DisagreementKind::Key),
            ("titel", DisagreementKind::Unknown),
            ("subtitle", DisagreementKind::Type),
            ("pages", DisagreementKind::Null),
            ("tags", DisagreementKind::NullCollection),
            ("publisher/city", DisagreementKind::Null),
            ("publisher/zipp", DisagreementKind::Unknown),
            ("publisher/kind", DisagreementKind::Member),
            ("publisher/kind", DisagreementKind::MissingMember),
            ("branches/city", DisagreementKind::Null),
            ("branches/zipp", DisagreementKind::Unknown),
            ("branches/kind", DisagreementKind::Member),
            ("branches/kind", DisagreementKind::MissingMember),
        ]
    );
}
