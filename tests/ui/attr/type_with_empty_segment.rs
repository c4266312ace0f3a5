use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "microsoft..user")]
struct User {
    id: String,
}

fn main() {}
