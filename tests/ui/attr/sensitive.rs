//! `sensitive` where the patch has no value to hide, twice, and with a value.

use graph_patch::GraphPatch;

#[derive(Default, GraphPatch)]
struct Entity {
    name: String,
}

#[derive(Default, GraphPatch)]
struct User {
    #[graph(base, sensitive)]
    #[serde(flatten)]
    entity: Entity,
    #[graph(key, sensitive)]
    id: String,
    #[graph(sensitive, read_only)]
    hash: String,
    #[graph(sensitive, skip)]
    cache: String,
    #[graph(sensitive, sensitive)]
    password: String,
    #[graph(sensitive = true)]
    secret: String,
}

fn main() {
    User::patch().password("a").secret("b");
}
