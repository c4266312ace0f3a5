#[derive(GraphPatch)]
#[graph(type = "user")]
struct User {
    #[graph(kee)]
    id: String,
    then: String,
}
