use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type = "Manager.v1_19_0.Manager", any_version = true)]
struct Manager {}

fn main() {}
