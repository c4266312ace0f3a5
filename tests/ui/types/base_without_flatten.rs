//! Only the compiler can see that the resource derives serde's traits: it has no serde attribute.

use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Default, Serialize, Deserialize, GraphPatch)]
struct Entity {
    name: String,
}

#[derive(Default, Deserialize, GraphPatch)]
struct User {
    #[graph(base)]
    entity: Entity,
}

fn main() {}
