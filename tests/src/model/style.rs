//! What models are printed for.

/// Whom the models serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A client's models, with serde's derives, and GraphPatch's or not: what they cost to compile is measured.
    Client { graph: bool },
    /// Patches that refuse and keep what a service would: values are checked, and the elements of a collection are
    /// patches, which keep an absent member apart from a null one.
    Strict,
}

impl Style {
    pub(super) fn derives(self) -> &'static str {
        match self {
            Self::Client { graph: false } => {
                "Debug, Clone, Default, PartialEq, Serialize, Deserialize"
            }
            Self::Client { graph: true } => {
                "Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch"
            }
            Self::Strict => "Clone, Default, GraphPatch",
        }
    }

    pub(super) fn graph(self) -> bool {
        self != Self::Client { graph: false }
    }

    /// Those of the enum over a type and its derived types, whose default is printed.
    pub(super) fn any_derives(self) -> &'static str {
        match self {
            Self::Client { graph: false } => "Debug, Clone, PartialEq, Serialize, Deserialize",
            Self::Client { graph: true } => {
                "Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch"
            }
            Self::Strict => "Clone, GraphPatch",
        }
    }
}
