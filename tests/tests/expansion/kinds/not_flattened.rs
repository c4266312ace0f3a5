#[derive(GraphPatch)]
struct Audio {
    #[graph(base)]
    medium: Medium,
}
