#![deny(unused_must_use)]
use graph_patch::{GraphPatch, Patch};

#[derive(GraphPatch)]
struct User {
    name: String,
}

fn main() {
    let (first, later) = (User::patch(), User::patch());
    first.then(later);
}
