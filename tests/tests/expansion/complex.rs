#[derive(GraphPatch)]
struct Node {
    #[graph(complex)]
    value: Value,
    #[graph(complex)]
    next: Option<Box<Node>>,
    tags: Vec<String>,
}
