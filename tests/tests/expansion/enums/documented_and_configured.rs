#[derive(GraphPatch)]
#[graph(type = "test.medium", patch = Change, derive(Eq))]
pub(crate) enum Medium {
    /// With sound.
    #[cfg(feature = "sound")]
    Audio(super::Audio),
}
