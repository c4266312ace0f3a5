#![deny(unused_must_use)]

use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    name: String,
}

fn main() {
    let patch = User::patch();
    patch.name("Ada");
}
