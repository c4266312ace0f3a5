use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    name: String,
}

fn main() {
    let name = String::new();
    let _ = User::patch().name(&name);
}
