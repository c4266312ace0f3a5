#[derive(GraphPatch)]
#[graph(type = "microsoft.graph.openTypeExtension")]
struct OpenTypeExtension {
    #[graph(base)]
    #[serde(flatten)]
    extension: Extension,
    extension_name: String,
    #[graph(dynamic)]
    #[serde(flatten)]
    properties: BTreeMap<String, Value>,
}
