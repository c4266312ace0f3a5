use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Entity {
    #[graph(key)]
    id: String,
}

#[derive(Clone, Default, GraphPatch)]
struct Country {
    #[graph(base)]
    #[serde(flatten)]
    entity: Entity,
}

#[derive(GraphPatch)]
struct Person {
    #[graph(complex)]
    country: Box<Country>,
}

fn main() {}
