use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[serde(deserialize_with = "read")]
    size: u64,
}

fn read<'de, D: serde::Deserializer<'de>>(_: D) -> Result<i32, D::Error> {
    Ok(1)
}

fn main() {}
