use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
#[graph(type = "Chassis.Chassis")]
struct Chassis {}

#[derive(GraphPatch)]
#[graph(type = "Resource.v1_0_0.Resource", any_version)]
enum Resource {
    Chassis(Chassis),
}

fn main() {}
