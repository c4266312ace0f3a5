use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(crate = "std")]
struct User {
    id: String,
}

fn main() {}
