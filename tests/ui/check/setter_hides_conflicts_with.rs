use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    conflicts_with: bool,
}

fn main() {}
