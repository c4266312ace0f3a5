use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(mutable)]
    id: String,
}

fn main() {}
