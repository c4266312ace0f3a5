use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename = "name")]
    first: String,
    #[serde(rename = "name")]
    last: String,
}

fn main() {}
