/// A file or an item.
#[derive(GraphPatch)]
#[graph(type = "microsoft.graph.attachment")]
pub enum Attachment {
    /// Of a file.
    File(FileAttachment),
    Item(ItemAttachment),
}
