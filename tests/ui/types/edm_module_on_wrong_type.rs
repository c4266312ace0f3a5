// The two functions of a `with` module ask for the type each on its own.
use graph_patch::{edm, GraphPatch};

#[derive(GraphPatch)]
struct Photo {
    #[serde(with = "edm::binary")]
    content: Option<String>,
}

fn main() {}
