use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(dynamic)]
    #[serde(flatten, with = "text")]
    more: std::collections::BTreeMap<String, u8>,
}

fn main() {}
