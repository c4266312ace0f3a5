//! Evolvable enums: unknown members round-trip, without a type of this crate.

use crate::assert_deserializes;
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Importance {
    Low,
    UnknownFutureValue,
    #[serde(untagged)]
    Other(String),
}

#[derive(GraphPatch)]
#[graph(untyped)]
struct Task {
    importance: Importance,
    history: Vec<Importance>,
}

#[test]
fn unknown_members_are_kept() {
    let body = r#"{"importance":"urgent","history":["low","unknownFutureValue","urgent"]}"#;
    let patch: TaskPatch = serde_json::from_str(body).unwrap();
    assert_eq!(patch.importance, Some(Importance::Other("urgent".into())));
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_deserializes(&[(
        r#"{"importance":"low"}"#,
        Task::patch().importance(Importance::Low),
    )]);
}

#[test]
fn a_value_that_is_not_a_string_is_rejected_with_its_path() {
    let error = serde_json::from_str::<TaskPatch>(r#"{"importance":7}"#).unwrap_err();
    assert!(
        error.to_string().starts_with("property `importance`: "),
        "{error}"
    );
}
