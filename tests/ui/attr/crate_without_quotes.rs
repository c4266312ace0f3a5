use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(crate = ::graph_patch)]
struct User {
    id: String,
}

fn main() {}
