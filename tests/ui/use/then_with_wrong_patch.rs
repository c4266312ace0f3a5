use graph_patch::{GraphPatch, Patch};

#[derive(GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct User {}

fn main() {
    let _ = User::patch().then(City::patch());
}
