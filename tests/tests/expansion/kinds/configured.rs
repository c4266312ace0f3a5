#[derive(GraphPatch)]
struct Task {
    #[cfg(feature = "notes")]
    #[graph(complex)]
    note: Note,
}
