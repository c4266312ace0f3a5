//! The models and the responses of these tests.

use graph_patch::GraphPatch;
use http::Response;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.task")]
pub struct Task {
    #[graph(key)]
    pub id: String,
    pub title: String,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(untyped)]
pub struct User {
    pub city: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
pub struct Open {
    pub declared: Option<String>,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub properties: BTreeMap<String, Value>,
}

pub const URL: &str = "https://example.com/v4/tasks/7";

pub fn task(title: &str) -> Task {
    Task {
        id: "7".into(),
        title: title.into(),
        note: None,
    }
}

/// Returns a response with a status, headers and a body.
pub fn response<'b>(status: u16, headers: &[(&str, &str)], body: &'b str) -> Response<&'b str> {
    let response = Response::builder().status(status);
    let response = headers.iter().fold(response, |response, (name, value)| {
        response.header(*name, *value)
    });
    response.body(body).unwrap()
}
