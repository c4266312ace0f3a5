use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(renamed = "Name")]
    name: String,
}

fn main() {}
