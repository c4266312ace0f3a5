use graph_patch::GraphPatch;
use serde_json::Value;

#[derive(GraphPatch)]
struct User {
    extra: Value,
}

fn main() {
    let _ = User::patch().extra(User::patch());
}
