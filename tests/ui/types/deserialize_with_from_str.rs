use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[serde(deserialize_with = "read")]
    size: u64,
}

fn read<E>(_: &str) -> Result<u64, E> {
    Ok(1)
}

fn main() {}
