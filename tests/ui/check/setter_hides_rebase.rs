use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    rebase: bool,
}

fn main() {}
