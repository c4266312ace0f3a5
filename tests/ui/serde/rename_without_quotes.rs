use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename = name)]
    name: String,
}

fn main() {}
