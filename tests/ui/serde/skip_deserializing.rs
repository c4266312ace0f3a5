use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(skip_deserializing)]
    name: String,
}

fn main() {}
