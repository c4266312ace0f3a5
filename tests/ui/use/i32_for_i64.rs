use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    size: Option<i64>,
}

fn main() {
    let size: i32 = 5;
    let _ = User::patch().size(size);
}
