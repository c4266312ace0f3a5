use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[serde(serialize_with = "write")]
    size: u64,
}

fn write<S: serde::Serializer>(_: u64, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_unit()
}

fn main() {}
