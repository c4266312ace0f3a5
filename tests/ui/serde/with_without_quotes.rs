use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(with = text)]
    name: String,
}

fn main() {}
