use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename("Name"))]
    name: String,
}

fn main() {}
