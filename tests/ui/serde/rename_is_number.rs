use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename = 5)]
    name: String,
}

fn main() {}
