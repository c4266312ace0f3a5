#[derive(GraphPatch)]
struct Task {
    #[graph(kee)]
    id: String,
    #[graph(complex, key)]
    note: Note,
    title: String,
}
