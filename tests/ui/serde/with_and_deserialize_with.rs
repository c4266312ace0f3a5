use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(with = "a", deserialize_with = "b")]
    name: String,
}

fn main() {}
