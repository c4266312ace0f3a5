use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(with = "a", with = "b")]
    name: String,
}

fn main() {}
