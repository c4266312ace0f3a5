use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(Eq, core::))]
struct User {
    id: String,
}

fn main() {}
