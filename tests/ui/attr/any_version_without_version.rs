use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "Manager.Manager", any_version)]
struct Manager {}

fn main() {}
