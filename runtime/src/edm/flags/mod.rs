//! A value of a flags enum.

mod text;

use alloc::{string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};

/// A combination of members of the enum `E`, whose type has `IsFlags="true"` in the service's metadata.
///
/// `E` is a plain enum with serde's derives, a variant a member. On the wire it is one string of names with commas
/// between (OData JSON Format 4.01, 7.1; `enumValue` of the ABNF). Members that `E` does not know are kept as they are,
/// numbers among them, and so is `unknownFutureValue`. None at all is `"0"`, for the ABNF wants one. Read over are blanks
/// after a comma, which .NET writes, and a member that comes again. Refused: an empty name.
///
/// Two are equal if they have the same members, in whatever order.
///
/// ```
/// use graph_patch::{edm::Flags, GraphPatch};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
/// #[serde(rename_all = "camelCase")]
/// enum Architecture {
///     None,
///     X86,
///     X64,
/// }
///
/// #[derive(GraphPatch)]
/// #[graph(untyped)]
/// struct App {
///     architectures: Option<Flags<Architecture>>,
/// }
///
/// let patch = App::patch().architectures(Flags::from([Architecture::X86, Architecture::X64]));
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"architectures":"x86,x64"}"#);
///
/// let read: Flags<Architecture> = serde_json::from_str(r#""x64,arm""#)?;
/// assert!(read.contains(&Architecture::X64));
/// assert_eq!(read.unknown().collect::<Vec<_>>(), ["arm"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Flags<E> {
    members: Vec<Member<E>>,
}

#[derive(Clone, PartialEq)]
enum Member<E> {
    Known(E),
    Unknown(String),
}

impl<E> Flags<E> {
    /// The members that `E` knows, as they were put in.
    ///
    /// ```
    /// use graph_patch::edm::Flags;
    ///
    /// assert!(Flags::from([2, 1]).iter().eq(&[2, 1]));
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = &E> {
        self.members.iter().filter_map(|member| match member {
            Member::Known(member) => Some(member),
            Member::Unknown(_) => None,
        })
    }

    /// The members that `E` does not know.
    ///
    /// ```
    /// use graph_patch::edm::Flags;
    ///
    /// let flags: Flags<bool> = serde_json::from_str(r#""x86,x64""#)?;
    /// assert!(flags.unknown().eq(["x86", "x64"]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.members.iter().filter_map(|member| match member {
            Member::Known(_) => None,
            Member::Unknown(name) => Some(name.as_str()),
        })
    }

    /// Whether no member is in it, neither one that `E` knows nor another.
    ///
    /// ```
    /// use graph_patch::edm::Flags;
    ///
    /// assert!(Flags::<bool>::default().is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

impl<E: PartialEq> Flags<E> {
    /// Whether the member is in it.
    ///
    /// ```
    /// use graph_patch::edm::Flags;
    ///
    /// assert!(Flags::from([2, 1]).contains(&1));
    /// ```
    #[must_use]
    pub fn contains(&self, member: &E) -> bool {
        self.iter().any(|known| known == member)
    }

    /// Puts a member in, at the end, unless it is in.
    ///
    /// ```
    /// use graph_patch::edm::Flags;
    ///
    /// let mut flags = Flags::from([2]);
    /// flags.insert(1);
    /// flags.insert(2);
    /// assert_eq!(flags, Flags::from([1, 2]));
    /// ```
    pub fn insert(&mut self, member: E) {
        if !self.contains(&member) {
            self.members.push(Member::Known(member));
        }
    }

    /// Takes a member out, if it is in.
    ///
    /// ```
    /// use graph_patch::edm::Flags;
    ///
    /// let mut flags = Flags::from([2, 1]);
    /// flags.remove(&1);
    /// assert_eq!(flags, Flags::from([2]));
    /// ```
    pub fn remove(&mut self, member: &E) {
        self.members
            .retain(|known| !matches!(known, Member::Known(known) if known == member));
    }
}

impl<E> Default for Flags<E> {
    fn default() -> Self {
        let members = Vec::new();
        Self { members }
    }
}

impl<E: PartialEq> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        let mut flags = Self::default();
        for member in members {
            flags.insert(member);
        }
        flags
    }
}

impl<E: PartialEq, const N: usize> From<[E; N]> for Flags<E> {
    fn from(members: [E; N]) -> Self {
        members.into_iter().collect()
    }
}

impl<E: PartialEq> PartialEq for Flags<E> {
    fn eq(&self, other: &Self) -> bool {
        // Neither has a member twice.
        let is_in_other = |member| other.members.contains(member);
        self.members.len() == other.members.len() && self.members.iter().all(is_in_other)
    }
}

impl<E: Eq> Eq for Flags<E> {}

impl<E: Debug> Debug for Flags<E> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(&self.members).finish()
    }
}

impl<E: Debug> Debug for Member<E> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Member::Known(member) => member.fmt(formatter),
            Member::Unknown(name) => name.fmt(formatter),
        }
    }
}
