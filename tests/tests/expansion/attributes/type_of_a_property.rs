#[serde(rename_all = "PascalCase")]
#[graph(type = "microsoft.graph.customSecurityAttributeValue")]
struct Engineering {
    #[graph(type = "#Int32")]
    num_vendors: Option<i32>,
    #[graph(type = "#Collection(String)")]
    #[serde(with = "semicolons", rename = "projects")]
    names: Vec<String>,
    certified: bool,
}
