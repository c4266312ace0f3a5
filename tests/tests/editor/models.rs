//! A struct with every kind of property, and an enum, as their author has them.

pub const STRUCT: &str = r#"
#[derive(GraphPatch)]
#[graph(type = "test.audio", patch = Change, derive(Eq))]
#[serde(rename_all = "camelCase")]
pub struct Audio {
    #[graph(key)]
    id: u8,
    /// What it is called.
    ///
    /// By its maker.
    pub title: String,
    #[doc = "How long."]
    #[serde(with = "seconds")]
    r#type: Option<Vec<Box<Time>>>,
    /** Where it is. */
    #[graph(complex)]
    pub(crate) place: Option<Box<Place>>,
    /// Whose it is.
    #[graph(bind)]
    owner: Option<User>,
    /// What it is.
    #[graph(base)]
    medium: Medium,
    /// What else.
    #[graph(dynamic)]
    more: BTreeMap<String, Value>,
}"#;

pub const ENUM: &str = r"
#[derive(GraphPatch)]
enum AnyMedium {
    /// With sound.
    Audio(Audio),
    /// With pictures.
    #[cfg(any())]
    Video(super::Video),
}";
