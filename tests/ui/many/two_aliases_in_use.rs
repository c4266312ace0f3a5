use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(alias = "mail", alias = "address")]
    email: String,
    #[serde(alias = "mail", alias = "address")]
    post: String,
}

fn main() {}
