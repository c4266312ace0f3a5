use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    name: String,
    #[graph(key)]
    id: String,
}

fn main() {
    let patch = User::patch();
    let _ = patch.id;
}
