use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(patch = Self)]
struct User {
    id: String,
}

fn main() {}
