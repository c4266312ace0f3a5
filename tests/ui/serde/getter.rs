use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(getter = "User::name")]
    name: String,
}

fn main() {}
