use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[serde(deserialize_with = "read")]
    size: u64,
}

fn read(text: &str) -> u64 {
    text.len() as u64
}

fn main() {}
