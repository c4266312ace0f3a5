//! The styles of generated models.

/// The purpose of the models.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The models of a client, to measure their compile time.
    Client(Variant),
    /// Patches that reject the same values as a service. Values are validated, and the items of a collection are patches,
    /// which distinguish an absent member from null.
    Strict,
    /// Resources with schemas, whose values are validated and whose collections have values as items.
    Schema,
}

/// The additions to the derives of std in a client's models. All but the first include serde's derives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    Plain,
    Serde,
    GraphPatch,
    /// A hand-written companion with serde's derives.
    ByHand,
    StructPatch,
    Optfield,
}

impl Style {
    pub(super) fn derives_graph(self) -> bool {
        self.is_strict() || self == Self::Client(Variant::GraphPatch)
    }

    /// Whether the types of values are validated.
    pub(super) fn is_strict(self) -> bool {
        matches!(self, Self::Strict | Self::Schema)
    }

    pub(super) fn derives(self) -> String {
        match self {
            Self::Strict => "Clone, Default, GraphPatch".into(),
            Self::Schema => schema_derives("Debug, Clone, Default, PartialEq"),
            Self::Client(variant) => variant.derives("Debug, Clone, Default, PartialEq"),
        }
    }

    /// Returns the derives of the enum of a type and its derived types, whose `Default` is generated.
    pub(super) fn any_derives(self) -> String {
        match self {
            Self::Strict => "Clone, GraphPatch".into(),
            Self::Schema => schema_derives(STD),
            Self::Client(Variant::GraphPatch) => Variant::GraphPatch.derives(STD),
            // The other crates do not support enums.
            Self::Client(_) => Variant::Serde.derives(STD),
        }
    }
}

fn schema_derives(std: &str) -> String {
    format!("{std}{SERDE}, GraphPatch, schemars::JsonSchema")
}

const STD: &str = "Debug, Clone, PartialEq";

impl Variant {
    /// Returns the derives of std and the additional ones.
    fn derives(self, std: &str) -> String {
        let more = match self {
            Self::GraphPatch => ", GraphPatch",
            Self::StructPatch => ", struct_patch::Patch",
            Self::Plain | Self::Serde | Self::ByHand | Self::Optfield => "",
        };
        format!("{std}{SERDE}{more}")
    }
}

/// Generated for all models, and removed from plain ones.
const SERDE: &str = ", Serialize, Deserialize";

/// Removes everything of serde from the models.
pub(super) fn plain(models: &str) -> String {
    let lines = models.lines();
    let lines = lines.filter(|line| !line.trim_start().starts_with("#[serde("));
    let lines = lines.filter(|line| !line.starts_with("use serde::"));
    lines.fold(String::new(), |text, line| {
        text + &line.replace(SERDE, "") + "\n"
    })
}
