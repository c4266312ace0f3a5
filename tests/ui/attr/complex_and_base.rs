use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(complex, base)]
    entity: String,
}

fn main() {}
