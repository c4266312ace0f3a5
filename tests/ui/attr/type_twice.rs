use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "microsoft.graph.user", type = "microsoft.graph.group")]
struct User {
    id: String,
}

fn main() {}
