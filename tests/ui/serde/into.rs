use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(into = "String")]
struct User {
    id: String,
}

fn main() {}
