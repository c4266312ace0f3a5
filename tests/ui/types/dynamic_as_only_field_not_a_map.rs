use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Extension {
    #[graph(dynamic)]
    members: Vec<String>,
}

fn main() {}
