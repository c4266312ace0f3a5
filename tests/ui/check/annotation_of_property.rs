use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[serde(rename = "name@odata.type")]
    name_type: String,
}

fn main() {}
