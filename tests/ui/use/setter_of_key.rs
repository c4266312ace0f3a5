use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key)]
    id: String,
}

fn main() {
    let _ = User::patch().id("5");
}
