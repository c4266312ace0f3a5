#[derive(GraphPatch)]
struct Audio {
    #[graph(base)]
    #[serde(flatten)]
    medium: Medium,
}
