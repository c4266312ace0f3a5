#[derive(GraphPatch)]
struct Task {
    #[graph(read_only)]
    changed: String,
    title: String,
}
