use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_all_fields = "camelCase")]
struct User {
    id: String,
}

fn main() {}
