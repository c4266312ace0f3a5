use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(key, replace)]
    id: String,
    #[graph(complex, replace)]
    address: Address,
    #[graph(replace, replace)]
    name: String,
    #[graph(replace = true)]
    city: String,
}

fn main() {}
