use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename(serialize = 5))]
    name: String,
}

fn main() {}
