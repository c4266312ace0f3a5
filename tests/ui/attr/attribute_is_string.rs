use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute = "doc(hidden)")]
struct User {
    name: String,
}

fn main() {}
