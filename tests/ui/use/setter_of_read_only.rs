use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User {
    #[graph(read_only)]
    created: String,
}

fn main() {
    let _ = User::patch().created("today");
}
