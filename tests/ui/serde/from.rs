use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(from = "String")]
struct User {
    id: String,
}

fn main() {}
