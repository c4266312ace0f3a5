//! A complete model, the types that it contains, and resources with equal property lists.

use super::messages;
use chrono::{DateTime, NaiveDate, Utc};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Condition {
    Fresh,
    Worn,
    ReadOut,
    UnknownFutureValue,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.address")]
pub(super) struct Address {
    city: String,
    zip: Option<String>,
    kind: Option<Condition>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "example.library.chapter")]
pub(super) struct Chapter {
    heading: String,
    #[graph(complex)]
    next: Option<Box<Chapter>>,
    parts: Vec<Chapter>,
}

#[derive(GraphPatch)]
#[graph(type = "example.library.entity")]
pub(super) struct Entity {
    #[graph(key)]
    id: String,
}

#[derive(GraphPatch)]
#[graph(type = "example.library.item")]
pub(super) struct Item {
    #[graph(base)]
    #[serde(flatten)]
    entity: Entity,
    shelf: Option<String>,
    acquired: Option<NaiveDate>,
    #[graph(dynamic)]
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "example.library.book")]
struct Book {
    #[graph(base)]
    #[serde(flatten)]
    item: Item,
    #[graph(read_only)]
    #[serde(rename = "@odata.etag")]
    etag: String,
    title: String,
    subtitle: Option<String>,
    pages: i32,
    weight: Option<f64>,
    is_lent: bool,
    returned: Option<DateTime<Utc>>,
    #[graph(read_only)]
    isbn: Option<String>,
    #[graph(read_only)]
    copies: i32,
    #[graph(read_only)]
    lent_times: Option<i64>,
    condition: Option<Condition>,
    lent_on: Option<String>,
    #[graph(complex)]
    publisher: Option<Address>,
    #[graph(complex)]
    start: Option<Box<Chapter>>,
    tags: Vec<String>,
    notes: Vec<Option<String>>,
    branches: Vec<Address>,
    #[graph(read_only)]
    cover: Option<String>,
    #[graph(read_only)]
    author: Option<Value>,
}

#[test]
fn a_complete_model_agrees() {
    assert_eq!(messages::<Book>(), (vec![], vec![]));
}

mod elsewhere {
    use graph_patch::GraphPatch;

    /// Another resource has the same property list.
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "example.library.address")]
    pub(super) struct Address {
        city: Option<String>,
    }
}

#[test]
fn resources_with_equal_property_lists_are_both_compared() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "example.library.address")]
    struct Address {
        city: String,
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.two")]
    struct Two {
        #[graph(complex)]
        one: Option<Address>,
        #[graph(complex)]
        other: Option<elsewhere::Address>,
    }
    let expected =
        "Null `other/city`: the model can set null, the service declares it as not nullable";
    assert_eq!(messages::<Two>().0, [expected]);
}
