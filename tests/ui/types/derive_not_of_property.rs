use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(derive(Eq))]
struct Place {
    height: f64,
}

fn main() {}
