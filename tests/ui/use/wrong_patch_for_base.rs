use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Entity {}

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    entity: Entity,
}

fn main() {
    let _ = User::patch().entity(User::patch());
}
