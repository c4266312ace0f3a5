use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename = "Name", rename(deserialize = "NAME"))]
    name: String,
}

fn main() {}
