use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(flatten)]
    name: String,
}

fn main() {}
