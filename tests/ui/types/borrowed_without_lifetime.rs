// The compiler tells it of the struct, of the patch and of the setter, before it looks at any type.
use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Place {
    name: &str,
}

fn main() {}
