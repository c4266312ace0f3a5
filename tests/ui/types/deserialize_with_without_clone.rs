use graph_patch::GraphPatch;

#[derive(Debug, PartialEq, serde::Serialize)]
struct City;

#[derive(GraphPatch)]
struct Place {
    #[serde(deserialize_with = "read")]
    city: City,
}

fn read<'de, D: serde::Deserializer<'de>>(_: D) -> Result<City, D::Error> {
    Ok(City)
}
fn main() {}
