use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(untyped)]
    id: String,
}

fn main() {}
