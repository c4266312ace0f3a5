use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(serialize_with = "1st")]
    name: String,
}

fn main() {}
