use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Entity {
    name: String,
}

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    entity: Entity,
    mail: String,
}

fn main() {
    let _ = User::patch().name("Ada");
}
