use graph_patch::GraphPatch;

#[derive(GraphPatch)]
struct Task {
    title: String,
    note
}

fn main() {
    let _ = Task::patch().title("Write");
}
