use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde]
    name: String,
}

fn main() {}
