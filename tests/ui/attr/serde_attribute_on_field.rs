use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(rename = "name")]
    id: String,
}

fn main() {}
