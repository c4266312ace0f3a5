use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute)]
struct User {
    name: String,
}

fn main() {}
