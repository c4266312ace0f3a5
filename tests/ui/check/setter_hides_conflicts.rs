use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    conflicts: bool,
}

fn main() {}
