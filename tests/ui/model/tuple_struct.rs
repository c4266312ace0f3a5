use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User(String);

fn main() {}
