use graph_patch::GraphPatch;

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct User {
    #[graph(complex)]
    cities: Option<Vec<City>>,
}

fn main() {
    let _ = User::patch().cities(City::patch());
}
