use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename = "Name" alias = "NAME")]
    name: String,
}

fn main() {}
