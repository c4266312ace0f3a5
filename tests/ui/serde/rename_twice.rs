use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename = "Name", rename = "NAME")]
    name: String,
}

fn main() {}
