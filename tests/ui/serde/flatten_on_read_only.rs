use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(read_only)]
    #[serde(flatten)]
    name: String,
}

fn main() {}
