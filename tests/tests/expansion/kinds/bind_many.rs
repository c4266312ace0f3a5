#[derive(GraphPatch)]
struct Group {
    #[graph(bind)]
    #[serde(alias = "people")]
    members: Vec<User>,
}
