use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type: "microsoft.graph.user")]
struct User {
    id: String,
}

fn main() {}
