use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Address {}

#[derive(GraphPatch)]
struct User {
    #[graph(base, type = "#a.b")]
    #[serde(flatten)]
    address: Address,
}

fn main() {}
