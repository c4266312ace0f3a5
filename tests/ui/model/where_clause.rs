use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User
where
    String: Clone,
{
    name: String,
}

fn main() {}
