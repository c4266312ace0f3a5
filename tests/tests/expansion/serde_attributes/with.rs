#[derive(GraphPatch)]
struct Task {
    #[serde(with = "graph_patch::edm::double")]
    score: f64,
}
