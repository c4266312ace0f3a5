use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Audio {
    rate: i32,
}

#[derive(GraphPatch)]
enum Medium {
    Audio(Audio),
}

fn main() {
    Medium::patch();
}
