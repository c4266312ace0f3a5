//! Patches a resource: builds a patch, prints its JSON, applies it and computes a patch from two states.
//!
//! ```sh
//! cargo run --example quick_start
//! ```

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};

/// A task in a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
#[graph(type = "microsoft.graph.todoTask")]
struct TodoTask {
    #[graph(key)]
    id: String,
    title: String,
    importance: Option<Importance>,
    due_date: Option<String>,
}

/// How important a task is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Importance {
    Low,
    Normal,
    High,
}

fn main() -> serde_json::Result<()> {
    // Deserialize the resource, as a service would return it.
    let body = r#"{"id": "7", "title": "Write", "importance": "low", "dueDate": "2026-01-15"}"#;
    let mut task: TodoTask = serde_json::from_str(body)?;

    // Set one property, clear another and leave the title unchanged.
    let patch = TodoTask::patch()
        .importance(Importance::High)
        .due_date(None);
    println!("changed: {:?}", patch.changed_properties());
    println!("body:    {}", serde_json::to_string(&patch)?);

    // Apply the same changes to the local copy.
    let before = task.clone();
    patch.clone().apply(&mut task);
    println!("after:   {task:?}");
    assert_eq!(task.due_date, None);

    // Compute the patch from two states of the resource.
    assert_eq!(before.diff(&task), patch);

    // Deserializing an invalid body fails, and the error names the property.
    if let Err(error) = serde_json::from_str::<TodoTaskPatch>(r#"{"title": null}"#) {
        println!("error:   {error}");
    }
    Ok(())
}
