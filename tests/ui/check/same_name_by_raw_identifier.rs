use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    r#type: String,
    #[serde(rename = "type")]
    kind: String,
}

fn main() {}
