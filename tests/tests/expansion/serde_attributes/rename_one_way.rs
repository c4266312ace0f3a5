#[derive(GraphPatch)]
struct Task {
    #[serde(rename(serialize = "dueDate"))]
    due: String,
}
