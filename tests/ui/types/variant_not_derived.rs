// What has no patch type might be any type to the compiler: the enum's patch itself (`From`), or one that `deserialize` drops.
use graph_patch::GraphPatch;

#[derive(GraphPatch)]
enum User {
    Name(String),
}

fn main() {}
