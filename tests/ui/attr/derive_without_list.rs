use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive)]
struct User {
    id: String,
}

fn main() {}
