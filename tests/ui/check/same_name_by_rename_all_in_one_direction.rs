use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_all(serialize = "camelCase"))]
struct User {
    given_name: String,
    given__name: String,
}

fn main() {}
