use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(alias = "mail")]
    email: String,
    mail: String,
}

fn main() {}
