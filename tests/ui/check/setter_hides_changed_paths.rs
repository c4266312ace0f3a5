use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    changed_paths: bool,
}

fn main() {}
