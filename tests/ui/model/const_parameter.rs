use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct User<const N: usize> {
    bytes: [u8; N],
}

fn main() {}
