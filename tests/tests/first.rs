use chrono::{DateTime, Utc};
use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    NotStarted,
    Running,
    Succeeded,
}

/// State of a long-running operation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.longRunningOperation")]
pub struct LongRunningOperation {
    #[graph(key)]
    pub id: String,
    pub created_date_time: Option<DateTime<Utc>>,
    pub resource_location: Option<String>,
    pub status: Option<Status>,
    pub status_detail: Option<String>,
    #[graph(complex)]
    pub child: Option<Box<LongRunningOperation>>,
}
#[test]
fn it() {
    let patch = LongRunningOperation::patch()
        .status(Status::Succeeded)
        .status_detail(None)
        .child(LongRunningOperation::patch().status_detail("x"));
    println!("{}", serde_json::to_string(&patch).unwrap());
    println!("{:?}", patch);
    let mut o = LongRunningOperation::default();
    patch.apply(&mut o);
    println!("{:?}", o);
    for b in [
        "{\"status\":\n 5}",
        r#"{"child":{"status":null,"x":1}}"#,
        r##"{"child":{"status":null,"child":{"@odata.type":"#x.y"}}}"##,
        r#"{"status":null,"status":null}"#,
        "[]",
        r#"{"child":5}"#,
        "{",
        r#"{"Status":1}"#,
    ] {
        println!(
            "{}",
            serde_json::from_str::<LongRunningOperationPatch>(b).unwrap_err()
        );
    }
}
