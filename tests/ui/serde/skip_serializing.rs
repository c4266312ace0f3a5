use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(skip_serializing)]
    name: String,
}

fn main() {}
