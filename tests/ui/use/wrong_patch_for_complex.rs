use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct User {
    #[graph(complex)]
    city: City,
}

fn main() {
    let _ = User::patch().city(User::patch());
}
