use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(validator::Validate))]
struct User {
    #[graph(attribute(doc(hidden)))]
    name: String,
}

fn main() {}
