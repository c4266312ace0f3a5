use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(deserialize_with = "|d| d")]
    name: String,
}

fn main() {}
