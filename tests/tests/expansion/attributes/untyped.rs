#[derive(GraphPatch)]
#[graph(untyped)]
struct Address {
    city: String,
}
