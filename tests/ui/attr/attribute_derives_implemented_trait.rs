use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute(derive(Clone)))]
struct User {
    name: String,
}

fn main() {}
