use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename(write = "Name"))]
    name: String,
}

fn main() {}
