use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(skip, base)]
    entity: String,
}

fn main() {}
