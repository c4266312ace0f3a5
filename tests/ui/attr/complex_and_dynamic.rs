use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(complex, dynamic)]
    entity: String,
}

fn main() {}
