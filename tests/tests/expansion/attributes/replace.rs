#[derive(GraphPatch)]
struct Place {
    #[graph(replace)]
    coordinates: Coordinates,
    #[graph(replace)]
    #[serde(rename = "address", with = "text")]
    postal_address: Option<Address>,
}
