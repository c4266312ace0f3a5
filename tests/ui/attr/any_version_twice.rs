use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "Manager.v1_19_0.Manager", any_version, any_version)]
struct Manager {}

fn main() {}
