//! A struct with every kind of property, and an enum.

pub const STRUCT: &str = r#"
#[derive(GraphPatch)]
#[graph(type = "test.audio", patch = Change, derive(Eq))]
#[serde(rename_all = "camelCase")]
pub struct Audio {
    #[graph(key)]
    id: u8,
    /// The title.
    ///
    /// Chosen by the author.
    pub title: String,
    #[doc = "The duration."]
    #[serde(with = "seconds")]
    r#type: Option<Vec<Box<Time>>>,
    /** The place. */
    #[graph(complex)]
    pub(crate) place: Option<Box<Place>>,
    /// The owner.
    #[graph(bind)]
    owner: Option<User>,
    /// The base type.
    #[graph(base)]
    medium: Medium,
    /// The dynamic properties.
    #[graph(dynamic)]
    more: BTreeMap<String, Value>,
}"#;

pub const ENUM: &str = r"
#[derive(GraphPatch)]
enum AnyMedium {
    /// An audio file.
    Audio(Audio),
    /// A video.
    #[cfg(any())]
    Video(super::Video),
}";
