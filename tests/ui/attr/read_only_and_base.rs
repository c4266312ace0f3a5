use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(read_only, base)]
    entity: String,
}

fn main() {}
