use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(read_only, skip)]
    id: String,
}

fn main() {}
