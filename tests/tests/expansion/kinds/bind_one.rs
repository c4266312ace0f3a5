#[derive(GraphPatch)]
struct User {
    #[graph(bind)]
    manager: Option<Box<User>>,
}
