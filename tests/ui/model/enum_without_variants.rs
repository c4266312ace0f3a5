use graph_patch::GraphPatch;

#[derive(GraphPatch)]
enum User {}

fn main() {}
