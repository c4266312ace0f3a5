use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key)]
    id: String,
    #[graph(read_only)]
    #[serde(rename = "id")]
    number: String,
}

fn main() {}
