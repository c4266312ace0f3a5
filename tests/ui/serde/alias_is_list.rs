use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(alias("NAME"))]
    name: String,
}

fn main() {}
