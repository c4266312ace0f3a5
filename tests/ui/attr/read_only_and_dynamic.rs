use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(read_only, dynamic)]
    entity: String,
}

fn main() {}
