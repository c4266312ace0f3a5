//! Dynamic properties, and the types that an annotation lists for them.

use graph_patch::metadata::{Csdl, Disagreement, Type};
use graph_patch::{DynamicProperties, GraphPatch};
use serde::{Deserialize, Serialize};
use serde_json::Value;

fn csdl() -> Csdl {
    Csdl::parse(include_str!("dynamic.csdl")).unwrap()
}

/// Tests a model of an open type, and lists everything that the check reports.
macro_rules! open {
    ($name:ident: $of:literal $(#[$attr:meta])* $value:ty $(=> $($message:literal)+)?) => {
        #[test]
        fn $name() {
            #[derive(GraphPatch)]
            #[graph(type = $of)]
            struct Model {
                $(#[$attr])*
                #[serde(flatten)]
                items: DynamicProperties<$value>,
            }
            let report = csdl().check::<Model>().unwrap_or_else(|report| report);
            let line = |found: &Disagreement| format!("{:?} {found}", found.kind);
            let found: Vec<_> = report.disagreements().chain(report.notes()).map(line).collect();
            let expected: &[&str] = &[$($($message),+)?];
            assert_eq!(found, expected);
        }
    };
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.step")]
struct Step {
    title: Option<String>,
    is_checked: bool,
}
open!(complex_items: "example.plan.steps" #[graph(dynamic, complex)] Step);
open!(any_items: "example.plan.steps" #[graph(dynamic)] Value);
open!(items_without_an_annotation: "example.plan.Dictionary" #[graph(dynamic, complex)] Step);
open!(items_of_a_type_that_is_not_open: "example.plan.step" #[graph(dynamic, complex)] Step
    => "Closed the model stores dynamic properties in `items`, the service does not allow them");
open!(replaced_items: "example.plan.steps" #[graph(dynamic)] Step
    => "ReplacedComplex `*`: the model replaces the complete value, the service merges the complex type `example.plan.step`");

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.step")]
struct WrongStep {
    titel: Option<String>,
    is_checked: Option<bool>,
}
open!(items_with_wrong_properties: "example.plan.steps" #[graph(dynamic, complex)] WrongStep
    => "Unknown `*/titel`: the model has the field `titel`, the service does not declare this property; did you mean `title`?"
       "Null `*/isChecked`: the model can set null, the service declares it as not nullable");
open!(items_with_wrong_properties_without_an_annotation: "example.plan.Dictionary" #[graph(dynamic, complex)] WrongStep
    => "Unknown `*/titel`: the model has the field `titel`, the service does not declare this property; did you mean `title`?"
       "Null `*/isChecked`: the model can set null, the service declares it as not nullable");
open!(items_of_a_derived_type: "example.plan.orderedSteps" #[graph(dynamic, complex)] WrongStep
    => "Unknown `*/titel`: the model has the field `titel`, the service does not declare this property; did you mean `title`?"
       "Null `*/isChecked`: the model can set null, the service declares it as not nullable");
open!(items_of_another_type: "example.plan.steps" #[graph(dynamic, complex)] Person
    => "TypeName `*`: the model has the type `example.plan.person`, the service declares `example.plan.step`; did you mean `example.plan.step`?"
       "Unknown `*/since`: the model has the field `since`, the service does not declare this property"
       "Unknown `*/mail`: the model has the field `mail`, the service does not declare this property");
open!(items_of_an_undeclared_type: "example.plan.Dictionary" #[graph(dynamic, complex)] Undeclared
    => "TypeName `*`: the model has the type `example.plan.stepp`, the service does not declare this type; did you mean `example.plan.step`?");
open!(untyped_items_of_an_undeclared_type: "example.plan.Dictionary" #[graph(dynamic, complex)] Untyped);

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.plan.person")]
struct Person {
    since: String,
    mail: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "example.plan.stepp")]
struct Undeclared {
    title: String,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(untyped)]
struct Untyped {
    title: String,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "example.plan.owner")]
enum Owner {
    Person(Person),
}
open!(polymorphic_items: "example.plan.owners" #[graph(dynamic, complex)] Owner);
open!(items_of_an_abstract_type: "example.plan.owners" #[graph(dynamic, complex)] Step
    => "TypeName `*`: the model has the type `example.plan.step`, the service declares `example.plan.owner`; did you mean `example.plan.owner`?"
       "Abstract `*`: the model serializes the type `example.plan.owner`, the service declares it as abstract and rejects it as the type of a body"
       "Unknown `*/title`: the model has the field `title`, the service does not declare this property"
       "Unknown `*/isChecked`: the model has the field `is_checked`, the service does not declare this property");

open!(primitive_items: "example.plan.marks" #[graph(dynamic)] bool);
open!(primitive_items_of_another_type: "example.plan.marks" #[graph(dynamic)] String
    => "Type `*`: the model uses a string, the service declares `Edm.Boolean`");
open!(collections_as_items: "example.plan.lists" #[graph(dynamic)] Value);
open!(single_values_for_collections: "example.plan.lists" #[graph(dynamic, complex)] Step
    => "TypeName `*`: the model has the type `example.plan.step`, the service allows `Collection(example.plan.step)`");
open!(one_of_several_types: "example.plan.mixed" #[graph(dynamic, complex)] Person);
open!(wrong_properties_of_one_of_several_types: "example.plan.mixed" #[graph(dynamic, complex)] WrongStep
    => "Unknown `*/titel`: the model has the field `titel`, the service does not declare this property; did you mean `title`?"
       "Null `*/isChecked`: the model can set null, the service declares it as not nullable");
open!(none_of_several_types: "example.plan.mixed" #[graph(dynamic, complex)] Undeclared
    => "TypeName `*`: the model has the type `example.plan.stepp`, the service allows `example.plan.step`, `example.plan.person`");
open!(any_items_of_several_types: "example.plan.mixed" #[graph(dynamic)] Value);

#[test]
fn the_types_of_dynamic_properties() {
    let csdl = csdl();
    let types = |name: &str| -> Vec<_> {
        let Some(Type::Structured(of)) = csdl.get(name) else {
            panic!("{name}")
        };
        let types = csdl.dynamic_types(of).iter();
        types
            .map(|it| (it.type_name.clone(), it.is_collection))
            .collect()
    };
    let one = |name: &str, is_collection| [(name.to_owned(), is_collection)];
    assert_eq!(types("plan.steps"), one("example.plan.step", false));
    assert_eq!(types("plan.orderedSteps"), one("example.plan.step", false));
    assert_eq!(types("plan.owners"), one("example.plan.owner", false));
    assert_eq!(types("plan.lists"), one("example.plan.step", true));
    assert_eq!(types("plan.mixed").len(), 2);
    assert_eq!(types("plan.Dictionary"), []);
}
