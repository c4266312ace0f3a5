use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(serialize_with = "form::write")]
    name: String,
}

fn main() {}
