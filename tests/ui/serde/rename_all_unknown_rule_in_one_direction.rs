use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_all(serialize = "camel"))]
struct User {
    id: String,
}

fn main() {}
