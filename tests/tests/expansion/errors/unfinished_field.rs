#[derive(GraphPatch)]
struct Task {
    title: String,
    note: Option<
}
