use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct User {
    #[graph(complex)]
    city: Option<City>,
}

fn main() {
    let _ = User::patch().city(City {});
}
