use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(skip = true)]
    name: String,
}

fn main() {}
