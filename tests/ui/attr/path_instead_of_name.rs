use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(odata::type = "microsoft.graph.user")]
struct User {
    id: String,
}

fn main() {}
