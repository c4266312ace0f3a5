use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(try_from = "String")]
struct User {
    id: String,
}

fn main() {}
