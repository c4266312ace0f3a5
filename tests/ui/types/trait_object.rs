use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    name: Box<dyn Fn()>,
}

fn main() {}
