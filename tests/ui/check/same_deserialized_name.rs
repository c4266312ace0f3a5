use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename(deserialize = "mail"))]
    email: String,
    mail: String,
}

fn main() {}
