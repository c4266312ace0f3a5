#![deny(unused_must_use)]

use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    name: String,
}

fn main() {
    let (a, b) = (User { name: "a".into() }, User { name: "b".into() });
    a.diff(&b);
}
