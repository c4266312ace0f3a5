use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct Place {}

#[derive(Clone, Default, GraphPatch)]
struct Country {
    #[graph(key)]
    code: String,
}

#[derive(GraphPatch)]
enum Location {
    Place(Place),
    Country(Country),
}

#[derive(GraphPatch)]
struct Person {
    #[graph(complex)]
    location: Location,
}

fn main() {}
