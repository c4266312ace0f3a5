#[derive(GraphPatch)]
struct Task {
    #[serde(serialize_with = "codec::write")]
    score: Option<f64>,
}
