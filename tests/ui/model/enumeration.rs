use graph_patch::GraphPatch;

#[derive(GraphPatch)]
enum Importance {
    Low,
    Normal,
    #[serde(other)]
    Unknown,
}

fn main() {}
