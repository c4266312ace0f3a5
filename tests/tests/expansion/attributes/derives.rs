#[derive(GraphPatch)]
#[graph(derive(Eq, ::core::hash::Hash))]
struct Task {
    title: String,
}
