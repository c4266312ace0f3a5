use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(alias = "")]
    name: String,
}

fn main() {}
