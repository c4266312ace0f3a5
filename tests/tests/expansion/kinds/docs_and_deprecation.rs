#[derive(GraphPatch)]
struct Task {
    /// What to do.
    ///
    /// In a few words.
    #[deprecated(note = "use `subject`")]
    title: String,
}
