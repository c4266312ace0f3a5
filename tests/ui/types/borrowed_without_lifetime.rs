use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    name: &str,
}

fn main() {}
