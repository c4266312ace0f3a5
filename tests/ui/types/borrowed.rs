use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    name: &'static str,
}

fn main() {}
