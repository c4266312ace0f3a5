use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    city: Citi,
}

fn main() {}
