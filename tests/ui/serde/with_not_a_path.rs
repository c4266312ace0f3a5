use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(with = "my text")]
    name: String,
}

fn main() {}
