use graph_patch::GraphPatch;

struct City;

#[derive(GraphPatch)]
struct User {
    city: City,
    home: Option<City>,
    #[graph(complex)]
    work: City,
}

fn main() {}
