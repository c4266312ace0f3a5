use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    #[serde(flatten, rename = "more")]
    more: std::collections::BTreeMap<String, u8>,
}

fn main() {}
