use graph_patch::{GraphPatch, Reference};

#[derive(GraphPatch)]
struct User {
    #[graph(bind)]
    manager: Reference,
}

fn main() {
    let _ = User::patch().manager(None);
}
