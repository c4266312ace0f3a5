use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key, attribute(doc(hidden)))]
    id: String,
}

fn main() {}
