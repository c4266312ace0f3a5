use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    changed_properties: bool,
}

fn main() {}
