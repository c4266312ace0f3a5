use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    is_empty: bool,
}

fn main() {}
