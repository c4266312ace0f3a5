use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(attribute(derive(Eq)))]
    name: String,
}

fn main() {}
