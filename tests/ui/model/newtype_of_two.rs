use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User(String, Option<String>);

fn main() {}
