use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    phones: Option<Vec<String>>,
}

fn main() {
    let _ = User::patch().phones(Some(["1"]));
}
