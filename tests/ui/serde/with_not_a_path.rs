use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(with = "my form")]
    name: String,
}

fn main() {}
