use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(bind, complex)]
    manager: Option<Box<User>>,
}

fn main() {}
