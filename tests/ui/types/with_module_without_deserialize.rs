use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    #[serde(with = "form")]
    size: u64,
}

mod form {
    pub fn serialize<S: serde::Serializer>(_: &u64, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }
}

fn main() {}
