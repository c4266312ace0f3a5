#[derive(GraphPatch)]
struct Task {
    title: String,
    #[graph(skip)]
    cache: Cache,
}
