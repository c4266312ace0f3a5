use graph_patch::GraphPatch;

#[derive(Clone, Default, PartialEq, GraphPatch)]
struct Entity {}

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    entity: Entity,
    #[graph(base)]
    again: Entity,
}

fn main() {}
