use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    name: String,
}

fn main() {
    let name: Option<String> = None;
    let _ = User::patch().name(name);
}
