use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(Unheard))]
struct User {
    id: String,
}

fn main() {}
