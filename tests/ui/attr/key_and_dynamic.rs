use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key, dynamic)]
    entity: String,
}

fn main() {}
