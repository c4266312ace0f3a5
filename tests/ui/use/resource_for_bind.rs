use graph_patch::GraphPatch;

#[derive(Default, GraphPatch)]
struct User {
    #[graph(bind)]
    manager: Option<Box<User>>,
}

fn main() {
    let _ = User::patch().manager(User::default());
}
