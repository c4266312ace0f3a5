use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Entity {}

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    entity: Option<Entity>,
    name: String,
}

fn main() {}
