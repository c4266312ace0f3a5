#[derive(GraphPatch)]
struct Person {
    #[graph(complex)]
    addresses: Vec<Address>,
}
