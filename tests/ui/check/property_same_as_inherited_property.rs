use graph_patch::GraphPatch;

#[derive(Default, GraphPatch)]
struct Entity {
    name: String,
}

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    entity: Entity,
    name: String,
}
fn main() {}
