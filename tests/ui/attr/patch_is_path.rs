use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(patch = users::UserChange)]
struct User {
    id: String,
}

fn main() {}
