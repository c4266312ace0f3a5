use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(type_name = "a.task")]
struct Task {
    #[graph(primary_key)]
    id: String,
    #[graph(computed)]
    created: String,
    #[graph(embedded)]
    body: String,
    #[graph(exclude)]
    cache: String,
    #[graph(parent)]
    item: String,
    #[graph(additionalProperties)]
    rest: String,
    #[graph(navigation_property)]
    owner: String,
    #[graph(password)]
    pin: String,
    #[graph(name = "displayName")]
    name: String,
}

fn main() {}
