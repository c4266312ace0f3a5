//! An unknown attribute that resembles a known one, has its meaning elsewhere, or is serde's.

use graph_patch::GraphPatch;

#[derive(GraphPatch)]
#[graph(tpye = "a.task", untypd, rename_all = "camelCase", odata_type = "a.task")]
struct Task {
    #[graph(readonly)]
    a: String,
    #[graph(readOnly)]
    b: String,
    #[graph(id)]
    c: String,
    #[graph(nested)]
    d: String,
    #[graph(rename = "e")]
    e: String,
    #[graph(ignore)]
    f: String,
    #[graph(sensitiv)]
    g: String,
    #[graph(skpi)]
    h: String,
    #[graph(compelx)]
    i: String,
    #[graph(flatten)]
    j: String,
    #[graph(ke)]
    k: String,
    #[graph(odataType = "#Int32")]
    l: i32,
    #[graph(k)]
    m: i32,
}

#[derive(GraphPatch)]
enum Any {
    #[graph(attributes(non_exhaustive))]
    Task(Task),
}

fn main() {}
