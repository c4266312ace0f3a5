use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(AsChangeset))]
struct User {
    name: String,
}

fn main() {}
