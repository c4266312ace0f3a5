use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(bind)]
    manager: String,
    name: String,
}

fn main() {}
