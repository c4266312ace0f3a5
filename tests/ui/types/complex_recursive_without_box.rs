use graph_patch::GraphPatch;

#[derive(Clone, Default)]
#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    city: Option<Place>,
}

fn main() {}
