use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[serde(serialize_with = "write")]
    size: u64,
}

fn write(size: u64) -> String {
    size.to_string()
}

fn main() {}
