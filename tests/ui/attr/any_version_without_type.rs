use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(any_version)]
struct Manager {}

fn main() {}
