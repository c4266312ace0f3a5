use graph_patch::GraphPatch;

#[derive(GraphPatch)]
union User {
    id: u32,
    number: f32,
}

fn main() {}
