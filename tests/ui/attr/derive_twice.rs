use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(Eq), derive(Hash))]
struct User {
    id: String,
}

fn main() {}
