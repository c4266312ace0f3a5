use graph_patch::GraphPatch;

struct User;

fn main() {
    let _ = User::patch();
}
