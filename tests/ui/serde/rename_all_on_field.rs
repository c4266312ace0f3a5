use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename_all = "camelCase")]
    name: String,
}

fn main() {}
