//! The memory of a page of a delta grows with its rows: each takes the size of the resource's type.

use crate::allocations::count_bytes;
use graph_patch::delta::DeltaPage;
use graph_patch::GraphPatch;
use std::mem::size_of;

#[derive(Default, GraphPatch)]
#[graph(type = "test.row")]
struct Row {
    #[graph(key)]
    id: String,
    name: Option<String>,
    tags: Vec<String>,
}

fn page(row: &str, rows: usize) -> String {
    let rows = vec![row; rows].join(",");
    format!("{{\"value\":[{rows}]}}")
}

#[test]
fn a_row_takes_the_size_of_the_resource() {
    // A growing `Vec` is copied into one of twice the size.
    let bound = 3 * (size_of::<Row>() + 500);
    for row in [
        r#"{"id":"7"}"#,
        r#"{"id":"7","@removed":{}}"#,
        r#"{"id":"7","x":[{},{},{},{}]}"#,
        r#"{"id":"7","reason":"a","source":"b"}"#,
        r##"{"@context":"#x/$link","source":"a/1","relationship":"b","target":"c/1"}"##,
    ] {
        for rows in [1, 100, 10_000] {
            let body = page(row, rows);
            let ((), bytes) =
                count_bytes(|| drop(DeltaPage::<Row>::from_slice(body.as_bytes()).unwrap()));
            assert!(
                bytes.peak <= rows * bound + 2_000,
                "{row}: {} for {rows}",
                bytes.peak
            );
        }
    }
}
