use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(serialize_with = "b", with = "a")]
    name: String,
}

fn main() {}
