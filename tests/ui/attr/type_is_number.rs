use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = 5)]
struct User {
    id: String,
}

fn main() {}
