use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(skip, complex)]
    id: String,
}

fn main() {}
