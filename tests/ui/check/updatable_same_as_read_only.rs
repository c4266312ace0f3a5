use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(read_only)]
    mail: String,
    #[serde(rename = "mail")]
    email: String,
}

fn main() {}
