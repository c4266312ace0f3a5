use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(dynamic, complex, key)]
    entity: String,
}

fn main() {}
