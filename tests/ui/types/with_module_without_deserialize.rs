use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[serde(with = "text")]
    size: u64,
}

mod text {
    pub fn serialize<S: serde::Serializer>(_: &u64, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }
}

fn main() {}
