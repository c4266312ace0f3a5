use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(with = "a", serialize_with = "b")]
    name: String,
}

fn main() {}
