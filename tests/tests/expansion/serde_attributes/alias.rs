#[derive(GraphPatch)]
struct Task {
    #[serde(alias = "dueDate", alias = "until")]
    due: String,
}
