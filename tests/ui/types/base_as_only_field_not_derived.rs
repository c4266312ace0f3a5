// The last field decides whether a patch is `Sized`. As it is the only one, the compiler reports each impl and function.
use graph_patch::GraphPatch;

struct Entity;

#[derive(GraphPatch)]
struct User {
    #[graph(base)]
    entity: Entity,
}

fn main() {}
