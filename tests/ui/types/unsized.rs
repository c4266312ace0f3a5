use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    name: str,
    size: u64,
}

fn main() {}
