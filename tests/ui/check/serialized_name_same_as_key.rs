use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key)]
    id: String,
    #[serde(rename(serialize = "id"))]
    number: i32,
}

fn main() {}
