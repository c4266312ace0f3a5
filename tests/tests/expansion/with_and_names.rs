#[derive(GraphPatch)]
#[serde(rename_all(serialize = "camelCase", deserialize = "PascalCase"))]
struct Forms {
    #[serde(with = "codec")]
    both_ways: Duration,
    #[serde(serialize_with = "codec::write")]
    one_way: Option<Duration>,
    #[serde(rename = "type", alias = "kind", alias = "sort")]
    r#type: String,
    #[graph(read_only)]
    #[serde(alias = "changedAt")]
    changed: String,
}
