use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key = "id", readonly, skip)]
    #[serde(rename = 5, flatten, other)]
    id: String,
}

fn main() {}
