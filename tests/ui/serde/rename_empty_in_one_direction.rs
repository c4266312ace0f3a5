use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename(serialize = "", deserialize = "name"))]
    name: String,
}

fn main() {}
