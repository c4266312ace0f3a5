use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User;

fn main() {}
