mod users {
    #[derive(graph_patch::GraphPatch)]
    struct User {}
}

fn main() {
    let _ = users::UserPatch::default();
}
