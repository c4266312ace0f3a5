use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(dynamic)]
    #[serde(flatten, with = "form")]
    more: std::collections::BTreeMap<String, u8>,
}

fn main() {}
