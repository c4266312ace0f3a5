use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(skip)]
    cached: bool,
}

fn main() {
    let _ = User::patch().cached(true);
}
