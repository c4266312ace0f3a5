use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename(serialize = "mail"))]
    email: String,
    mail: String,
}

fn main() {}
