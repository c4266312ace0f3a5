use graph_patch::{edm, DynamicProperties, GraphPatch};
use serde::{Deserialize, Serialize};

/// A book with all its copies & editions.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.book")]
pub struct Book {
    /// The unique identifier.
    #[graph(key)]
    pub id: String,
    pub shelf: Option<String>,
    /// A string of type `Edm.Date`.
    pub acquired: Option<String>,
    /// The title on the cover.
    pub title: String,
    pub subtitle: Option<String>,
    pub pages: i32,
    #[serde(with = "edm::double")]
    pub weight: Option<f64>,
    pub is_lent: bool,
    /// A string of type `Edm.DateTimeOffset`.
    pub returned: Option<String>,
    #[graph(read_only)]
    pub isbn: Option<String>,
    #[graph(read_only)]
    pub copies: i32,
    #[graph(read_only)]
    pub lent_times: Option<i64>,
    pub condition: Option<Condition>,
    pub lent_on: Option<edm::Flags<Weekdays>>,
    #[graph(complex)]
    pub publisher: Option<Address>,
    #[graph(complex)]
    pub start: Option<Chapter>,
    pub tags: Vec<String>,
    pub notes: Vec<Option<String>>,
    pub branches: Vec<Address>,
    #[graph(complex)]
    pub last: Option<Event>,
    #[graph(complex)]
    pub loan: Option<Loan>,
    /// The dynamic properties.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
    // stream: cover
    // navigation: author (example.library.person)
    // navigation: readers (Collection(example.library.person))
    // navigation: owner (example.library.person)
    // navigation: catalogue (example.library.entity)
}

/// How worn a book is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// Never lent.
    #[default]
    Fresh,
    Worn,
    ReadOut,
    UnknownFutureValue,
    /// A member that the metadata does not declare.
    #[serde(untagged)]
    Other(String),
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Weekdays {
    #[default]
    Monday,
    Tuesday,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.address")]
pub struct Address {
    pub city: String,
    pub zip: Option<String>,
    pub kind: Option<Condition>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.chapter")]
pub struct Chapter {
    pub heading: String,
    #[graph(complex)]
    pub next: Option<Box<Chapter>>,
    pub parts: Vec<Chapter>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "example.library.event")]
pub enum Event {
    #[serde(rename = "#example.library.lending", alias = "example.library.lending")]
    Lending(Lending),
    #[serde(rename = "#example.library.loss", alias = "example.library.loss")]
    Loss(Loss),
    #[serde(rename = "#example.library.return", alias = "example.library.return")]
    Return(Return),
    /// A value of a type that the metadata does not declare.
    #[serde(untagged)]
    Other(EventOther),
}

impl Default for Event {
    fn default() -> Self {
        Self::Lending(Lending::default())
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.lending.loan")]
pub struct Loan {
    /// A string of type `Edm.Date`.
    pub until: String,
    /// A value of type `elsewhere.money`.
    pub fee: Option<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.lending")]
pub struct Lending {
    #[graph(base)]
    #[serde(flatten)]
    pub base: EventBase,
    pub days: i32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.loss")]
pub struct Loss {
    #[graph(base)]
    #[serde(flatten)]
    pub base: Return,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.return")]
pub struct Return {
    #[graph(base)]
    #[serde(flatten)]
    pub base: EventBase,
    #[serde(with = "edm::double")]
    pub fee: Option<f64>,
}

/// The properties that all types derived from `example.library.event` share.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.event")]
pub struct EventBase {
    /// A string of type `Edm.DateTimeOffset`.
    pub at: String,
}

/// A value of a type that is derived from `example.library.event`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.event", untyped)]
pub struct EventOther {
    /// The type, which a patch contains only if it creates the value or changes its type.
    #[serde(rename = "@odata.type")]
    pub odata_type: String,
    #[graph(base)]
    #[serde(flatten)]
    pub base: EventBase,
    /// The dynamic properties.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<serde_json::Value>,
}
