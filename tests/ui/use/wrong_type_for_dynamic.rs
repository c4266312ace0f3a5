use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Extension {
    #[graph(dynamic)]
    members: std::collections::BTreeMap<String, i32>,
}

fn main() {
    let _ = Extension::patch().members("a", "b");
}
