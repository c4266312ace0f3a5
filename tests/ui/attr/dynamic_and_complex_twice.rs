use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(complex, dynamic, complex)]
    entity: String,
}

fn main() {}
