use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    mail: String,
    #[serde(alias = "mail")]
    email: String,
}

fn main() {}
