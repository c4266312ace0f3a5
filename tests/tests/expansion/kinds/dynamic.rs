#[derive(GraphPatch)]
struct OpenExtension {
    #[graph(dynamic)]
    properties: BTreeMap<String, Value>,
}
