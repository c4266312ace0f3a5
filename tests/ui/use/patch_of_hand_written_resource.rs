use graph_patch::GraphPatch;

struct User;

impl GraphPatch for User {
    const ODATA_TYPE: &'static str = "#microsoft.graph.user";
    type Patch = ();
    fn diff(&self, _: &Self) {}
}

fn main() {}
