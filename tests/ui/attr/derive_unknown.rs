use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(Hesh))]
struct User {
    id: String,
}

fn main() {}
