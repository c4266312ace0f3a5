use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(crate = "graph patch")]
struct User {
    id: String,
}

fn main() {}
