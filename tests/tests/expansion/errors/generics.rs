#[derive(GraphPatch)]
struct Task<T> {
    title: T,
}
