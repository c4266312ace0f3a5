use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(odata.type = "a.task")]
struct Task {
    #[graph(read-only)]
    created: String,
    #[graph(primary-key)]
    id: String,
    #[graph(odata::type = "#Int32")]
    size: i32,
    #[graph(write-only)]
    secret: String,
}

fn main() {}
