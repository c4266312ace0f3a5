use graph_patch::GraphPatch;
#[derive(Default, GraphPatch)]
struct Entity {
    #[graph(dynamic)]
    more: std::collections::BTreeMap<String, i32>,
}
#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    entity: Entity,
    #[graph(dynamic)]
    more: std::collections::BTreeMap<String, i32>,
}

fn main() {}
