#[derive(GraphPatch)]
struct Task {
    #[serde(deserialize_with = "codec::<f64>::read")]
    score: f64,
}
