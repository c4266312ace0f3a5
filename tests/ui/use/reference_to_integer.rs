use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    size: i32,
}

fn main() {
    let _ = User::patch().size(&5);
}
