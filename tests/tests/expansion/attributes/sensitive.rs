#[derive(GraphPatch)]
struct Account {
    #[graph(sensitive)]
    password: Option<String>,
    #[graph(dynamic, sensitive)]
    #[serde(flatten)]
    keys: DynamicProperties<String>,
}
