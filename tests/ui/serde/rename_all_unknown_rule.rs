use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_all = "camel_case")]
struct User {
    id: String,
}

fn main() {}
