use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key, base)]
    entity: String,
}

fn main() {}
