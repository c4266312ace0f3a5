use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(readonly)]
    id: String,
}

fn main() {}
