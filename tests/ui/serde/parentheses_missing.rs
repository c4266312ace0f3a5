use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde]
struct User {
    id: String,
}

fn main() {}
