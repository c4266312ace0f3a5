use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    phones: Vec<String>,
}

fn main() {
    let phones = vec![];
    let _ = User::patch().phones(&phones);
}
