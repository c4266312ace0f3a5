use graph_patch::GraphPatch;

#[derive(Clone, Debug, PartialEq)]
struct City;

#[derive(GraphPatch)]
struct Place {
    #[serde(serialize_with = "write")]
    city: City,
}

fn write<S: serde::Serializer>(_: &City, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_unit()
}
fn main() {}
