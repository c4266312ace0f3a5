#[derive(GraphPatch)]
#[graph(crate = "crate::vendored")]
struct Task {
    title: String,
}
