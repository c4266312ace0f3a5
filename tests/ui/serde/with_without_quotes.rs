use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(with = form)]
    name: String,
}

fn main() {}
