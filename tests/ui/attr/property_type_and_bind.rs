use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(bind, type = "#a.b")]
    manager: Option<graph_patch::Reference>,
}

fn main() {}
