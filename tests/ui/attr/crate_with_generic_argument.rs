use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(crate = "graph_patch<User>")]
struct User {
    id: String,
}

fn main() {}
