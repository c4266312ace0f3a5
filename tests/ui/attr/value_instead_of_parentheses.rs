use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph = "microsoft.graph.user"]
struct User {
    id: String,
}

fn main() {}
