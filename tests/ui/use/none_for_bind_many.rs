use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Group {
    #[graph(bind)]
    members: Vec<Group>,
}

fn main() {
    let _ = Group::patch().members(None);
}
