struct User {
    #[graph(base)]
    #[serde(flatten)]
    object: DirectoryObject,
    #[graph(key)]
    id: String,
    #[graph(read_only)]
    #[serde(with = "unix_time")]
    created: SystemTime,
    #[graph(read_only)]
    usage: Option<Usage>,
    name: Option<String>,
    #[graph(complex)]
    address: Address,
    #[graph(bind)]
    manager: Option<Reference>,
    #[graph(dynamic)]
    #[serde(flatten)]
    more: DynamicProperties<Value>,
}
