//! Resources with a property of every kind, which have a schema in both crates.

use graph_patch::edm::{self, Duration, Flags};
use graph_patch::{schema, DynamicProperties, GraphPatch, Reference};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

/// A task.
#[derive(Clone, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.task")]
#[allow(dead_code)] // Only the patch is used.
pub struct Task {
    #[graph(read_only)]
    pub id: String,
    #[graph(read_only)]
    #[serde(rename = "e.tag", alias = "e^tag")]
    pub etag: String,
    /// What to do.
    pub title: String,
    #[serde(alias = "comment", alias = "remark")]
    pub note: Option<String>,
    pub is_open: Option<bool>,
    pub priority: Priority,
    pub other_priority: Option<Priority>,
    pub label: Label,
    pub labels: Vec<Label>,
    pub numbers: Vec<i64>,
    #[serde(with = "edm::double")]
    #[schemars(with = "schema::Double")]
    #[schema(value_type = schema::Double)]
    pub score: f64,
    #[serde(with = "edm::double")]
    #[schemars(with = "Vec<Option<schema::Double>>")]
    #[schema(value_type = Vec<Option<schema::Double>>)]
    pub scores: Vec<Option<f64>>,
    #[serde(with = "edm::int64_string")]
    #[schemars(with = "Option<schema::Int64>")]
    #[schema(value_type = Option<schema::Int64>)]
    pub size: Option<i64>,
    #[serde(with = "edm::decimal::option")]
    #[schemars(with = "Option<schema::Decimal>")]
    #[schema(value_type = Option<schema::Decimal>)]
    pub cost: Option<f64>,
    #[serde(with = "edm::binary")]
    #[schemars(with = "schema::Binary")]
    #[schema(value_type = schema::Binary)]
    pub icon: Vec<u8>,
    pub timeout: Option<Duration>,
    pub kinds: Flags<Kind>,
    pub json: Value,
    #[graph(bind)]
    #[serde(alias = "boss")]
    #[schemars(skip)]
    #[schema(no_recursion)]
    pub manager: Option<Box<Task>>,
    #[graph(bind)]
    #[schemars(skip)]
    #[schema(no_recursion)]
    pub members: Vec<Task>,
    #[graph(bind)]
    pub owner: Reference,
    #[graph(complex)]
    pub place: Place,
    /// The place of the second one.
    #[graph(complex)]
    #[serde(alias = "there")]
    pub other_place: Option<Place>,
    #[graph(complex)]
    #[schema(no_recursion)]
    pub parent: Option<Box<Task>>,
    #[graph(complex)]
    pub event: Option<AnyEvent>,
    #[graph(complex)]
    pub pet: AnyPet,
}

impl Default for Task {
    /// The schema is computed without a value, so no test needs one.
    fn default() -> Self {
        unimplemented!()
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Priority {
    #[default]
    Low,
    High,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    #[default]
    Work,
    Home,
}

/// A value that is replaced.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(rename_all = "camelCase", default)]
pub struct Label {
    pub text: String,
    pub color: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.place", untyped)]
pub struct Place {
    #[graph(read_only)]
    pub verified: bool,
    pub city: Option<String>,
    pub street: String,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.event")]
pub struct Event {
    #[graph(read_only)]
    pub id: String,
    pub subject: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.meeting")]
pub struct Meeting {
    #[graph(base)]
    #[serde(flatten)]
    pub event: Event,
    #[graph(complex)]
    pub place: Option<Place>,
    pub title: String,
    #[graph(bind)]
    pub host: Option<Reference>,
}

/// The declared type is one of its variants.
#[derive(Clone, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[serde(tag = "@odata.type")]
#[graph(type = "test.event")]
pub enum AnyEvent {
    #[serde(rename = "#test.event")]
    Event(Event),
    #[serde(rename = "#test.meeting")]
    Meeting(Meeting),
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.cat")]
pub struct Cat {
    pub title: Option<String>,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<Value>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.dog")]
pub struct Dog {
    pub title: String,
    pub street: i32,
}

/// The declared type is abstract, and the resource's JSON differs: serde's default names the variant.
#[derive(Clone, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.pet")]
pub enum AnyPet {
    Cat(Cat),
    Dog(Dog),
}

impl Default for AnyPet {
    fn default() -> Self {
        Self::Cat(Cat::default())
    }
}

/// An open type with values of one type.
#[derive(Clone, Debug, Default, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.counts")]
pub struct Counts {
    #[graph(key)]
    pub id: String,
    pub note: Option<String>,
    #[graph(bind)]
    #[schemars(skip)]
    #[schema(no_recursion)]
    pub members: Vec<Counts>,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<bool>,
}

/// A type derived from an open type.
#[derive(Clone, Debug, Default, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.moreCounts")]
pub struct MoreCounts {
    #[graph(base)]
    #[serde(flatten)]
    pub counts: Counts,
    pub title: String,
}

/// An open type with complex values.
#[derive(Clone, Debug, Default, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.places")]
pub struct Places {
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub more: DynamicProperties<Place>,
}
