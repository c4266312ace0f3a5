use graph_patch::GraphPatch;

#[derive(Clone, Default, GraphPatch)]
struct File {}

#[derive(Clone, Default, GraphPatch)]
struct Task {}

#[derive(GraphPatch)]
enum Attachment {
    File(File),
}

fn main() {
    let _ = AttachmentPatch::from(Task::patch());
}
