// The compiler reports both functions of the `with` module.
use graph_patch::{edm, GraphPatch};

#[derive(GraphPatch)]
struct Photo {
    #[serde(with = "edm::binary")]
    content: Option<String>,
}

fn main() {}
