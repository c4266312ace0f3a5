use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

/// A book, by which all copies & editions are meant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.book")]
pub struct Book {
    /// What no two books have.
    #[graph(key)]
    pub id: String,
    pub shelf: Option<String>,
    /// A text of type `Edm.Date`.
    pub acquired: Option<String>,
    /// What the cover says.
    pub title: String,
    pub subtitle: Option<String>,
    pub pages: i32,
    pub weight: Option<f64>,
    pub is_lent: bool,
    /// A text of type `Edm.DateTimeOffset`.
    pub returned: Option<String>,
    #[graph(read_only)]
    pub isbn: Option<String>,
    #[graph(read_only)]
    pub copies: i32,
    #[graph(read_only)]
    pub lent_times: Option<i64>,
    pub condition: Option<Condition>,
    /// Some of `monday`, `tuesday`, with commas between.
    pub lent_on: Option<String>,
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
    /// What the type does not declare.
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How worn a book is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// Never lent.
    #[default]
    Fresh,
    Worn,
    ReadOut,
    #[serde(other)]
    UnknownFutureValue,
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
    #[serde(rename = "#example.library.lending")]
    Lending(Lending),
    #[serde(rename = "#example.library.loss")]
    Loss(Loss),
    #[serde(rename = "#example.library.return")]
    Return(Return),
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
    /// A text of type `Edm.Date`.
    pub until: String,
    /// Of type `elsewhere.money`.
    pub fee: Option<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.lending")]
pub struct Lending {
    /// A text of type `Edm.DateTimeOffset`.
    pub at: String,
    pub days: i32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.loss")]
pub struct Loss {
    /// A text of type `Edm.DateTimeOffset`.
    pub at: String,
    pub fee: Option<f64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "example.library.return")]
pub struct Return {
    /// A text of type `Edm.DateTimeOffset`.
    pub at: String,
    pub fee: Option<f64>,
}
