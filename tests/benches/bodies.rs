//! Measures how the time to read a hostile body, and to compare its values, grows with its size.
//!
//! `cargo bench -p graph-patch-tests --bench bodies` prints the best of ten runs at n, 2n and 4n.

use graph_patch::{edm::Flags, GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.node")]
struct Node {
    values: Option<Vec<i32>>,
    #[graph(complex)]
    next: Option<Box<Any>>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.leaf")]
struct Leaf {
    name: String,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.node")]
enum Any {
    Node(Node),
    Leaf(Leaf),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    Work,
    #[serde(untagged)]
    Other(String),
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
struct Open {
    #[graph(dynamic)]
    properties: BTreeMap<String, Value>,
}

fn nested(depth: usize, open: &str, close: &str) -> String {
    let values = vec!["1"; 20_000].join(",");
    let (open, close) = (open.repeat(depth), close.repeat(depth));
    format!("{{\"next\":{open}{{\"values\":[{values}]}}{close}}}")
}

fn print(name: &str, sizes: [usize; 3], measure: impl Fn(usize) -> Duration) {
    let cells = sizes.map(|size| format!("{:.1} ms", measure(size).as_secs_f64() * 1e3));
    println!("| {name} | {} | {} |", sizes[0], cells.join(" | "));
}

/// Returns the best time of ten runs.
fn time<T>(run: impl Fn() -> T) -> Duration {
    let once = |_| {
        let start = Instant::now();
        drop(black_box(run()));
        start.elapsed()
    };
    (0..10).map(once).min().unwrap_or_default()
}

fn read(body: &str) -> Duration {
    time(|| serde_json::from_str::<AnyPatch>(body).unwrap())
}

fn flags(names: impl Iterator<Item = usize>) -> Flags<Kind> {
    let names: Vec<_> = names.map(|index| format!("name{index}")).collect();
    serde_json::from_value(names.join(",").into()).unwrap()
}

fn main() {
    println!("| | n | n | 2n | 4n |\n|---|--:|--:|--:|--:|");
    let depths = [30, 60, 120];
    let ty = "\"@odata.type\":\"#test.node\"";
    print("levels, the type first", depths, |depth| {
        read(&nested(depth, &format!("{{{ty},\"next\":"), "}"))
    });
    print("levels, the type last", depths, |depth| {
        read(&nested(depth, "{\"next\":", &format!(",{ty}}}")))
    });
    print("levels, no type", depths, |depth| {
        read(&nested(depth, "{\"next\":", "}"))
    });
    let counts = [10_000, 20_000, 40_000];
    print("names of flags, read", counts, |count| {
        time(|| flags(0..count))
    });
    print("names of flags, `==` in another order", counts, |count| {
        let (one, other) = (flags(0..count), flags((0..count).rev()));
        time(|| assert!(one == other))
    });
    print("levels of a dynamic object with a null", depths, |depth| {
        let members = vec!["\"a\""; 20_000].join(",");
        let (open, close) = ("{\"a\":".repeat(depth), "}".repeat(depth));
        let body = format!("{{\"x\":{open}{{\"b\":null,\"c\":[{members}]}}{close}}}");
        let patch: OpenPatch = serde_json::from_str(&body).unwrap();
        time(|| {
            let mut open = Open::default();
            patch.clone().apply(&mut open);
            open
        })
    });
}
