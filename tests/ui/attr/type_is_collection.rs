use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "Collection(microsoft.graph.user)")]
struct User {
    id: String,
}

fn main() {}
