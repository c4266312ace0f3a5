use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(alias = "mail")]
    email: String,
    #[serde(alias = "mail")]
    address: String,
}

fn main() {}
