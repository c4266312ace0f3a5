// Without a patch type, the compiler also reports the impl of `From`, which could conflict, and the variant's requirements.
use graph_patch::GraphPatch;

#[derive(GraphPatch)]
enum User {
    Name(String),
}

fn main() {}
