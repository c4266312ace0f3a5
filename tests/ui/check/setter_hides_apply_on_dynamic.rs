use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(dynamic)]
    apply: std::collections::BTreeMap<String, i32>,
}

fn main() {}
