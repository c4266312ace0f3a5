use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    phones: Vec<String>,
}

fn main() {
    let _ = User::patch().phones(vec!["1"]);
}
