use graph_patch::{GraphPatch, Patch};

#[derive(GraphPatch)]
#[graph(type = "user")]
struct User {
    #[graph(key, skip)]
    id: String,
    name: String,
}

fn main() {
    let _ = User::patch().name("Ada").is_empty();
}
