// The compiler reports the second error for the patch, which is recursive like the struct.
use graph_patch::GraphPatch;

#[derive(Clone, Default)]
#[derive(GraphPatch)]
struct Place {
    #[graph(complex)]
    city: Option<Place>,
}

fn main() {}
