//! The type `Flags`: a set of members of a flags enum.

mod compare;
mod text;

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};

/// A set of members of the enum `E`, whose type has `IsFlags="true"` in the service's metadata.
///
/// `E` is an enum of unit variants that derives serde's traits; each variant is a member. The set serializes as one
/// string of comma-separated names.
///
/// - **Deserializes** members that `E` does not have (numbers and `unknownFutureValue` included), and keeps them as text.
///   Spaces after a comma, which .NET sends, and repeated members are ignored.
/// - **Serializes** the members in the order of insertion. An empty set is `"0"`, because the standard requires a member.
/// - **Rejects** an empty name.
///
/// Two sets are equal if they have the same members in any order.
///
/// A body can contain any number of names. Reading a set of `n` names takes `n log n` steps, and so does comparing two sets
/// that were read. `E` only implements `PartialEq`, so `insert` and `collect` compare a new member with each other one.
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
/// let flags: Flags<Architecture> = serde_json::from_str(r#""x64,arm""#)?;
/// assert!(flags.contains(&Architecture::X64));
/// assert_eq!(flags.unknown().collect::<Vec<_>>(), ["arm"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// \[OData JSON Format 4.01, 7.1; ABNF `enumValue`\]
#[derive(Clone)]
pub struct Flags<E> {
    members: Vec<Member<E>>,
}

#[derive(Clone)]
enum Member<E> {
    /// A variant. The name is the text that it was deserialized from, if the text has many names.
    Known(E, Option<Box<str>>),
    Unknown(String),
}

/// The number of members that are compared one by one.
const FEW: usize = 16;

impl<E> Flags<E> {
    /// Returns the members that are variants of `E`, in the order of insertion.
    ///
    /// ```
    /// use graph_patch::edm::Flags;
    ///
    /// assert!(Flags::from([2, 1]).iter().eq(&[2, 1]));
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = &E> {
        self.members.iter().filter_map(|member| match member {
            Member::Known(member, _) => Some(member),
            Member::Unknown(_) => None,
        })
    }

    /// Returns the names of the members that are not variants of `E`.
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
            Member::Known(..) => None,
            Member::Unknown(name) => Some(name.as_str()),
        })
    }

    /// Returns `true` if the set has no members, known or unknown.
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
    /// Returns `true` if the set contains the member.
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

    /// Adds a member at the end, unless the set contains it.
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
            self.members.push(Member::Known(member, None));
        }
    }

    /// Removes a member, if the set contains it.
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
            .retain(|known| !matches!(known, Member::Known(known, _) if known == member));
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

impl<E: Debug> Debug for Flags<E> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(&self.members).finish()
    }
}

impl<E: Debug> Debug for Member<E> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Member::Known(member, _) => member.fmt(formatter),
            Member::Unknown(name) => name.fmt(formatter),
        }
    }
}
