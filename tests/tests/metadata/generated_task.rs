use graph_patch::{DynamicProperties, GraphPatch};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.task")]
pub struct Task {
    #[graph(key)]
    pub id: String,
    #[graph(complex)]
    pub steps: Option<Steps>,
    #[graph(complex)]
    pub ordered: Option<OrderedSteps>,
    #[graph(complex)]
    pub owners: Option<Owners>,
    #[graph(complex)]
    pub marks: Option<Marks>,
    #[graph(complex)]
    pub lists: Option<Lists>,
    #[graph(complex)]
    pub mixed: Option<Mixed>,
    #[graph(complex)]
    pub more: Option<Dictionary>,
    #[graph(complex)]
    pub watched: Option<Persons>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.steps")]
pub struct Steps {
    /// The dynamic properties, each of type `example.plan.step`.
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub more: DynamicProperties<Step>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.orderedSteps")]
pub struct OrderedSteps {
    pub order: i32,
    /// The dynamic properties, each of type `example.plan.step`.
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub more: DynamicProperties<Step>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.owners")]
pub struct Owners {
    /// The dynamic properties, each of type `example.plan.owner`.
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub more: DynamicProperties<Owner>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.marks")]
pub struct Marks {
    /// The dynamic properties, each of type `Edm.Boolean`.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.lists")]
pub struct Lists {
    /// The dynamic properties, each of type `Collection(example.plan.step)`.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.mixed")]
pub struct Mixed {
    /// The dynamic properties, each of type `example.plan.step` or `example.plan.person`.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.Dictionary")]
pub struct Dictionary {
    /// The dynamic properties.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.persons")]
pub struct Persons {
    /// The dynamic properties. If each is of type `example.plan.person`, use `#[graph(dynamic, complex)]` and a struct of that type.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.step")]
pub struct Step {
    pub title: Option<String>,
    pub is_checked: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "example.plan.owner")]
pub enum Owner {
    #[serde(rename = "#example.plan.person", alias = "example.plan.person")]
    Person(Person),
    /// A value of a type that the metadata does not declare.
    #[serde(untagged)]
    Other(OwnerOther),
}

impl Default for Owner {
    fn default() -> Self {
        Self::Person(Person::default())
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.person")]
pub struct Person {
    #[graph(base)]
    #[serde(flatten)]
    pub base: OwnerBase,
    pub mail: Option<String>,
}

/// The properties that all types derived from `example.plan.owner` share.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.owner")]
pub struct OwnerBase {
    /// A string of type `Edm.Date`.
    pub since: String,
}

/// A value of a type that is derived from `example.plan.owner`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.plan.owner", untyped)]
pub struct OwnerOther {
    /// The type, which a patch contains only if it creates the value or changes its type.
    #[serde(rename = "@odata.type")]
    pub odata_type: String,
    #[graph(base)]
    #[serde(flatten)]
    pub base: OwnerBase,
    /// The dynamic properties.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}
