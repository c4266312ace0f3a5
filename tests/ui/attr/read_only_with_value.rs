use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(read_only = true)]
    id: String,
}

fn main() {}
