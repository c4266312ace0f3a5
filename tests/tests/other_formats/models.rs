//! Recursive resources, one of them polymorphic.

use graph_patch::{DynamicProperties, GraphPatch};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.node")]
pub struct Node {
    pub size: i32,
    pub note: Option<String>,
    pub own: Own,
    #[graph(complex)]
    pub next: Option<Box<Node>>,
    #[graph(complex)]
    pub any: Option<Box<Any>>,
    #[graph(complex)]
    pub open: Open,
    #[graph(bind)]
    pub to: Option<Box<Node>>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.any")]
pub enum Any {
    Node(Node),
    Leaf(Leaf),
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.leaf")]
pub struct Leaf {
    pub size: i32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.open")]
pub struct Open {
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub items: DynamicProperties<Item>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.item")]
pub struct Item {
    pub size: i32,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<Value>,
}

/// A type whose error begins like an error of this crate.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Own;

impl<'de> Deserialize<'de> for Own {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Err(D::Error::custom(text))
    }
}
