//! What models are printed for.

/// Whom the models serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A client's models: what they cost to compile is measured.
    Client(Beside),
    /// Patches that refuse and keep what a service would: values are checked, and the elements of a collection are
    /// patches, which keep an absent member apart from a null one.
    Strict,
}

/// What a client's models have on top of the derives of std, and all but the first on top of serde's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    Plain,
    Serde,
    GraphPatch,
    /// What one writes without a derive: a companion with serde's derives.
    ByHand,
    StructPatch,
    Optfield,
}

impl Style {
    pub(super) fn graph(self) -> bool {
        matches!(self, Self::Strict | Self::Client(Beside::GraphPatch))
    }

    pub(super) fn derives(self) -> String {
        match self {
            Self::Strict => "Clone, Default, GraphPatch".into(),
            Self::Client(beside) => beside.derives("Debug, Clone, Default, PartialEq"),
        }
    }

    /// Those of the enum over a type and its derived types, whose default is printed.
    pub(super) fn any_derives(self) -> String {
        match self {
            Self::Strict => "Clone, GraphPatch".into(),
            Self::Client(Beside::GraphPatch) => Beside::GraphPatch.derives(BY_STD),
            // No peer has one for an enum.
            Self::Client(_) => Beside::Serde.derives(BY_STD),
        }
    }
}

const BY_STD: &str = "Debug, Clone, PartialEq";

impl Beside {
    /// Those of std, and what comes on top of them.
    fn derives(self, by_std: &str) -> String {
        let more = match self {
            Self::GraphPatch => ", GraphPatch",
            Self::StructPatch => ", struct_patch::Patch",
            Self::Plain | Self::Serde | Self::ByHand | Self::Optfield => "",
        };
        format!("{by_std}{SERDE}{more}")
    }
}

/// Printed everywhere, and taken out of plain models.
const SERDE: &str = ", Serialize, Deserialize";

/// Models without anything of serde.
pub(super) fn plain(models: &str) -> String {
    let lines = models.lines();
    let lines = lines.filter(|line| !line.trim_start().starts_with("#[serde("));
    let lines = lines.filter(|line| !line.starts_with("use serde::"));
    lines.fold(String::new(), |text, line| {
        text + &line.replace(SERDE, "") + "\n"
    })
}
