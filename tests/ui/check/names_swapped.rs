use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename(serialize = "a", deserialize = "b"))]
    mail: String,
    #[serde(rename(serialize = "b", deserialize = "a"))]
    name: String,
}

fn main() {}
