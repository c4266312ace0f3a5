use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    name: Option<String>,
}

fn main() {
    let _ = User::patch().name("Ada".into());
}
