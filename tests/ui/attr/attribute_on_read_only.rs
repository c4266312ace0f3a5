use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(read_only, attribute(doc(hidden)))]
    id: String,
}

fn main() {}
