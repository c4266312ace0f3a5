use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(skip, dynamic)]
    entity: String,
}

fn main() {}
