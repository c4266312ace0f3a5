// The compiler reports it for the struct, the patch field and the setter before it checks any type.
use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    name: &str,
}

fn main() {}
