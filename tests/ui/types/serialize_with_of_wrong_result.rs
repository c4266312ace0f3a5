use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[serde(serialize_with = "write")]
    size: u64,
}

fn write<S: serde::Serializer>(size: &u64, _: S) -> String {
    size.to_string()
}

fn main() {}
