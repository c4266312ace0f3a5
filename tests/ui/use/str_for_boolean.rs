use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    enabled: Option<bool>,
}

fn main() {
    let _ = User::patch().enabled("true");
}
