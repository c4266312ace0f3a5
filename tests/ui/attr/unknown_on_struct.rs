use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(namespace = "microsoft.graph")]
struct User {
    id: String,
}

fn main() {}
