#[derive(GraphPatch)]
struct OpenExtension {
    #[graph(dynamic)]
    #[serde(flatten)]
    properties: BTreeMap<String, Value>,
}
