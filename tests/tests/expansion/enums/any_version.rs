#[derive(GraphPatch)]
#[graph(type = "Resource.Resource", any_version)]
enum Resource {
    Manager(Manager),
}
