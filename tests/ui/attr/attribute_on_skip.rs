use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(attribute(doc(hidden)))]
    #[serde(skip)]
    id: String,
}

fn main() {}
