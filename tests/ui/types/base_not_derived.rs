use graph_patch::GraphPatch;

struct Entity;

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    entity: Entity,
    name: String,
}

fn main() {}
