//! A recursive resource with a property of every kind, and a polymorphic type that includes it.

use graph_patch::edm::{self, Duration, Flags};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.task")]
pub struct Task {
    #[graph(read_only)]
    pub id: String,
    #[graph(read_only)]
    pub etag: String,
    pub title: String,
    pub note: Option<String>,
    pub count: i32,
    pub wide: Option<i64>,
    pub unsigned: u64,
    pub is_open: bool,
    #[serde(with = "edm::double")]
    pub score: f64,
    #[serde(with = "edm::int64_string")]
    pub text: i64,
    #[serde(with = "edm::binary")]
    pub icon: Option<Vec<u8>>,
    pub timeout: Option<Duration>,
    pub kinds: Option<Flags<Kind>>,
    pub list: Vec<i64>,
    pub map: BTreeMap<String, i8>,
    #[graph(bind)]
    pub manager: Option<Box<Task>>,
    #[graph(bind)]
    pub members: Vec<Task>,
    #[graph(complex)]
    pub parent: Option<Box<Task>>,
    #[graph(complex)]
    pub next: Option<Box<AnyTask>>,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    Work,
    Home,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.call")]
pub struct Call {
    pub number: String,
}

#[allow(clippy::large_enum_variant)] // A variant of a resource cannot be a `Box`.
#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.anyTask")]
pub enum AnyTask {
    Task(Task),
    Call(Call),
}
