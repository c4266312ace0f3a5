use graph_patch::GraphPatch;

#[derive(GraphPatch)]
enum User<T> {
    Member(T),
}

fn main() {}
