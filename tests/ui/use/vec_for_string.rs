use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    name: String,
}

fn main() {
    let _ = User::patch().name(vec!["Ada"]);
}
