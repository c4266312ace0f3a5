//! The resources of these tests.

use graph_patch::delta::{DeltaPage, Replica};
use graph_patch::{DynamicProperties, GraphPatch, Reference};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
#[graph(type = "microsoft.graph.physicalAddress")]
pub struct Address {
    pub city: Option<String>,
    pub country: Option<String>,
    #[graph(read_only)]
    pub is_verified: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
#[graph(type = "microsoft.graph.user")]
pub struct User {
    #[graph(key)]
    pub id: String,
    #[graph(read_only)]
    pub created_date_time: Option<String>,
    pub display_name: Option<String>,
    pub account_enabled: bool,
    pub business_phones: Vec<String>,
    #[graph(complex)]
    pub address: Option<Address>,
    #[graph(complex)]
    pub home: Address,
    #[serde(with = "graph_patch::edm::int64")]
    pub size: i64,
    #[graph(skip)]
    #[serde(skip)]
    pub is_selected: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
#[graph(type = "microsoft.graph.group")]
pub struct Group {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(bind)]
    pub members: Vec<Reference>,
    #[graph(bind)]
    pub owner: Option<Reference>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
#[graph(type = "microsoft.graph.plannerChecklistItem")]
pub struct Item {
    pub title: Option<String>,
    pub is_checked: Option<bool>,
    #[graph(read_only)]
    pub last_modified_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.plan")]
pub struct Plan {
    #[graph(key)]
    pub id: String,
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub items: DynamicProperties<Item>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.open")]
pub struct Open {
    #[graph(key)]
    pub id: String,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub more: DynamicProperties<Value>,
}

/// Declares resources whose properties are those that a case needs.
macro_rules! models {
    ($($(#[$attribute:meta])* $name:ident { $($(#[$on:meta])* $field:ident: $ty:ty,)* })*) => {$(
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize, GraphPatch)]
        #[serde(default, rename_all = "camelCase")]
        #[allow(clippy::struct_field_names)] // The service chooses the names.
        $(#[$attribute])*
        struct $name { $($(#[$on])* $field: $ty,)* }
    )*};
}

/// Reads a page, and applies it.
pub fn apply<R: GraphPatch + Default + 'static>(
    replica: &mut Replica<R>,
    body: &str,
) -> graph_patch::delta::Link {
    replica.apply(DeltaPage::from_slice(body.as_bytes()).unwrap())
}

/// Creates a replica from the rows of pages.
pub fn replica<R: GraphPatch + Default + 'static>(pages: &[&str]) -> Replica<R> {
    let mut replica = Replica::new();
    for rows in pages {
        apply(&mut replica, &format!(r#"{{"value": [{rows}]}}"#));
    }
    replica
}

/// Creates a replica from the rows of pages, whose resource `1` is as expected.
pub fn merged<R>(pages: &[&str], expected: Value) -> Replica<R>
where
    R: GraphPatch + Default + std::fmt::Debug + PartialEq + serde::de::DeserializeOwned + 'static,
{
    let replica = replica::<R>(pages);
    let expected: R = serde_json::from_value(expected).unwrap();
    assert_eq!(replica.get("1"), Some(&expected));
    replica
}

/// Returns the error of a page with these rows.
pub fn error<R: GraphPatch + Default + 'static>(rows: &str) -> String {
    let body = format!(r#"{{"value": [{rows}]}}"#);
    match DeltaPage::<R>::from_slice(body.as_bytes()) {
        Ok(_) => "no error".into(),
        Err(error) => error.to_string(),
    }
}
