//! The setters of a patch type, its traits and its visibility.

mod arrays;
mod held;
mod own;
mod patch_type;
mod untyped;
mod values;
#[deny(private_interfaces, private_bounds, unreachable_pub, dead_code)]
mod visibility;

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.file", untyped)]
pub struct File {
    name: String,
    note: Option<String>,
    size: i64,
    mode: Option<u16>,
    ratio: f64,
    weight: Option<f32>,
    hidden: bool,
    starred: Option<bool>,
    letter: Option<char>,
    state: State,
    last_state: Option<State>,
    tags: Vec<String>,
    aliases: Option<Vec<String>>,
    counts: BTreeMap<String, i64>,
    hash: Option<Box<[u8]>>,
    title: Option<Cow<'static, str>>,
    extra: Option<Value>,
    #[graph(complex)]
    owner: Owner,
    #[graph(complex)]
    editor: Option<Owner>,
    #[graph(complex)]
    parent: Option<Box<File>>,
    #[graph(complex)]
    boxed: Box<Owner>,
    #[serde(rename = "match")]
    r#match: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum State {
    #[default]
    Draft,
    Sent,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.owner", untyped, derive(Eq, Hash))]
pub struct Owner {
    name: Option<String>,
    age: u8,
}

#[test]
fn a_patch_type_is_visible_in_the_crate_if_its_struct_is() {
    let mut resource = visibility::inside::ToCrate::default();
    let patch: visibility::inside::ToCratePatch = visibility::inside::ToCrate::patch().size(1);
    patch.apply(&mut resource);
    assert_eq!(resource.size, 1);
}
