use graph_patch::{GraphPatch, Patch};

#[derive(GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct User {}

fn main() {
    User::patch().apply(&mut City {});
}
