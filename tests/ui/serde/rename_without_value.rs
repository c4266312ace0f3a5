use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename)]
    name: String,
}

fn main() {}
