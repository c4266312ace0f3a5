use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Manager {
    #[graph(any_version)]
    name: String,
}

fn main() {}
