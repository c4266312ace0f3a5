use graph_patch::GraphPatch;

struct User;

impl GraphPatch for User {
    const ODATA_TYPE: &'static str = "#microsoft.graph.user";
    type Patch = ();
    const PROPERTIES: &'static [graph_patch::Property] = &[];
    fn diff(&self, _: &Self) {}
}

fn main() {}
