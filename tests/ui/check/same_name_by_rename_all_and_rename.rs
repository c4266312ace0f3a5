use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[serde(rename_all = "camelCase")]
struct User {
    given_name: String,
    #[serde(rename = "givenName")]
    first: String,
}

fn main() {}
