// Whether a patch is `Sized` hangs on its last field; with no other one than this, each impl and function is told to ask it.
use graph_patch::GraphPatch;

struct Entity;

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    entity: Entity,
}

fn main() {}
