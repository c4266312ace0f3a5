use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    mail: String,
    #[graph(read_only)]
    #[serde(rename = "mail")]
    email: String,
}

fn main() {}
