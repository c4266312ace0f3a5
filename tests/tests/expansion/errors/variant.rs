#[derive(GraphPatch)]
enum Medium {
    Audio(Audio),
    Video,
}
