use graph_patch::{edm, GraphPatch};

#[derive(GraphPatch)]
struct Photo {
    #[serde(with = "edm::binary")]
    content: Option<String>,
}

fn main() {}
