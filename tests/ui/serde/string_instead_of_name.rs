use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde("rename_all")]
struct User {
    id: String,
}

fn main() {}
