use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(remote = "Person")]
struct User {
    id: String,
}

fn main() {}
