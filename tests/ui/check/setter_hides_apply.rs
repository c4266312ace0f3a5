use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    apply: bool,
}

fn main() {}
