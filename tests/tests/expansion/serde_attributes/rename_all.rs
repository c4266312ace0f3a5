#[derive(GraphPatch)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
struct Task {
    due_date: String,
}
