use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_everything = "camelCase")]
struct User {
    id: String,
}

fn main() {}
