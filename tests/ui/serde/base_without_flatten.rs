use graph_patch::GraphPatch;

#[derive(Default, GraphPatch)]
struct Entity {
    #[graph(key)]
    id: String,
}

#[derive(Default, GraphPatch)]
#[serde(default)]
struct User {
    #[graph(base)]
    entity: Entity,
    name: String,
}

#[derive(Default, GraphPatch)]
struct Group {
    #[serde(rename = "displayName")]
    name: String,
    #[graph(base)]
    r#base: Entity,
}

fn main() {
    UserPatch::default().entity(EntityPatch::default()).name("a");
}
