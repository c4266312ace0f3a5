//! The memory of a page of a delta, and of a replica, grows with the rows: each takes the size of the resource's type.

use crate::allocations::count_bytes;
use graph_patch::delta::{DeltaPage, Replica};
use graph_patch::{GraphPatch, Reference};
use std::fmt::Write;
use std::mem::size_of;

#[derive(Default, GraphPatch)]
#[graph(type = "test.row")]
struct Row {
    #[graph(key)]
    id: String,
    name: Option<String>,
    tags: Vec<String>,
}

#[derive(Default, GraphPatch)]
#[graph(type = "test.group")]
struct Group {
    #[graph(key)]
    id: String,
    name: Option<String>,
    tags: Vec<String>,
    #[graph(bind)]
    members: Vec<Reference>,
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

fn apply<R: GraphPatch + Default + 'static>(replica: &mut Replica<R>, body: &str) {
    replica.apply(DeltaPage::from_slice(body.as_bytes()).unwrap());
}

/// Returns a page of distinct rows, which each have one short and one long text.
fn distinct(rows: usize, tag: &str) -> String {
    let mut body = String::from("{\"value\":[");
    for row in 0..rows {
        let separator = if row == 0 { "" } else { "," };
        let id = format!("6ea91a8d-e32e-41a1-b7bd-{row:012}");
        write!(
            body,
            r#"{separator}{{"id":"{id}","name":"{tag}","tags":["{tag}"]}}"#
        )
        .unwrap();
    }
    body + "]}"
}

#[test]
fn a_row_for_a_known_resource_allocates_only_its_values() {
    const ROWS: usize = 1_000;
    let mut replica = Replica::<Row>::new();
    apply(&mut replica, &distinct(ROWS, "old"));
    let page = distinct(ROWS, "new");
    let ((), bytes) = count_bytes(|| apply(&mut replica, &page));
    // The key, the name, the collection and its item. The list of changes grows, too.
    assert!(bytes.count <= 4 * ROWS + 20, "{}", bytes.count);
    assert_eq!(replica.len(), ROWS);
}

#[test]
fn rows_take_memory_in_proportion_to_their_number() {
    let ids = |rows: usize| {
        let ids: Vec<_> = (0..rows)
            .map(|id| format!(r#"{{"id":"{id:08}"}}"#))
            .collect();
        format!(
            r#"{{"value":[{{"id":"1","members@delta":[{}]}}]}}"#,
            ids.join(",")
        )
    };
    let tombstones = |rows| page(r#"{"id":"7","@removed":{}}"#, rows);
    let same = |rows| {
        page(
            r#"{"id":"7","tags":["a","b"],"members@delta":[{"id":"8"}]}"#,
            rows,
        )
    };
    let kinds: [(&str, &dyn Fn(usize) -> String); 4] = [
        ("distinct", &|rows| distinct(rows, "a")),
        ("related", &ids),
        ("tombstones", &tombstones),
        ("same", &same),
    ];
    for (name, page) in kinds {
        let rounds = [2_000, 4_000, 8_000].map(|rows| {
            let body = page(rows);
            let mut replica = Replica::<Group>::new();
            [(); 2].map(|()| count_bytes(|| apply(&mut replica, &body)).1)
        });
        for round in [0, 1] {
            let [first, second, third] = rounds.map(|rounds| rounds[round]);
            for (bytes, double) in [(first, second), (second, third)] {
                // A growing `Vec` doubles at different moments.
                assert!(
                    double.count * 10 <= bytes.count * 21 + 100,
                    "{name}: {bytes:?} {double:?}"
                );
                assert!(
                    double.total * 10 <= bytes.total * 24,
                    "{name}: {bytes:?} {double:?}"
                );
            }
        }
    }
}
