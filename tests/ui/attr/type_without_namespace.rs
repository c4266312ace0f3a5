use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "user")]
struct User {
    id: String,
}

fn main() {}
