use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "microsoft.graph.")]
struct User {
    id: String,
}

fn main() {}
