use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(serialize_with = "text::write")]
    name: String,
}

fn main() {}
