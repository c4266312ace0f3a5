use graph_patch::{edm::Flags, GraphPatch};

#[derive(GraphPatch)]
struct App {
    rights: Option<Flags<bool>>,
}

fn main() {
    let _ = App::patch().rights(5);
}
