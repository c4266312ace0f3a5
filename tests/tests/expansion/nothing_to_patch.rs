#[derive(GraphPatch)]
struct Fixed {
    #[graph(key)]
    id: String,
}
