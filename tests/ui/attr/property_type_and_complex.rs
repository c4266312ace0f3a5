use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Address {}

#[derive(GraphPatch)]
struct User {
    #[graph(complex, type = "#a.b")]
    address: Option<Address>,
}

fn main() {}
