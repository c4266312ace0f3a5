use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(attribute(cfg(test)))]
struct User {
    #[graph(attribute(cfg(test)))]
    name: String,
}

fn main() {}
