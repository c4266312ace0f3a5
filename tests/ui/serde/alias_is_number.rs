use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(alias = 5)]
    name: String,
}

fn main() {}
