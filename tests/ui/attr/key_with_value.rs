use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key = "id")]
    id: String,
}

fn main() {}
