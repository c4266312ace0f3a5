use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(crate = "::graph_patsh")]
struct User {
    id: String,
}

fn main() {}
