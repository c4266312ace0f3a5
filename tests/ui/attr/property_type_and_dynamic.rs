use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(dynamic, type = "#a.b")]
    #[serde(flatten)]
    others: std::collections::BTreeMap<String, String>,
}

fn main() {}
