#[derive(GraphPatch)]
#[graph(patch = Change)]
struct Task {
    title: String,
}
