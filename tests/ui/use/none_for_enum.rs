use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Color {
    Red,
}

#[derive(GraphPatch)]
struct Label {
    color: Color,
}

fn main() {
    let _ = Label::patch().color(None);
}
