#[derive(GraphPatch)]
struct Person {
    #[graph(complex)]
    address: Option<Address>,
}
