use graph_patch::GraphPatch;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
struct City {}

#[derive(GraphPatch)]
struct Cities {
    #[graph(dynamic, complex)]
    cities: BTreeMap<String, Vec<City>>,
}

fn main() {}
