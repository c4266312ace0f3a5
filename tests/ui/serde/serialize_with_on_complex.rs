use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Person {}

#[derive(GraphPatch)]
struct User {
    #[graph(complex)]
    #[serde(serialize_with = "text")]
    boss: Person,
}

fn main() {}
