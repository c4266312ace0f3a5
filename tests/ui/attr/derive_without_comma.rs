use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(Eq Hash))]
struct User {
    id: String,
}

fn main() {}
