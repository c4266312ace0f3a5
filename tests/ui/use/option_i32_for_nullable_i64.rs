use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    size: Option<i64>,
}

fn main() {
    let size: Option<i32> = None;
    let _ = User::patch().size(size);
}
