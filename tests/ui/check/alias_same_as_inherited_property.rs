use graph_patch::GraphPatch;
#[derive(Default, GraphPatch)]
struct Entity {
    name: String,
}

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    #[serde(flatten)]
    entity: Entity,
    #[serde(alias = "name")]
    title: String,
}

fn main() {}
