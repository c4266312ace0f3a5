use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(crate = "")]
struct User {
    id: String,
}

fn main() {}
