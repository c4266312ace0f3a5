use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(with)]
    name: String,
}

fn main() {}
