//! Equality of `Flags`. `E` has no order, so many members are found by the names that they were deserialized from.

use super::{Flags, Member, FEW};
use alloc::collections::BTreeMap;

impl<E: PartialEq> PartialEq for Flags<E> {
    fn eq(&self, other: &Self) -> bool {
        // Neither set contains a member twice, so equal lengths suffice.
        if self.members.len() != other.members.len() {
            return false;
        }
        if self.members == other.members {
            return true;
        }
        let mut named = BTreeMap::new();
        if self.members.len() > FEW {
            named.extend(other.members.iter().filter_map(|it| Some((it.name()?, it))));
        }
        self.members.iter().all(|member| {
            let same = member.name().and_then(|name| named.get(name));
            same == Some(&member) || other.members.contains(member)
        })
    }
}

impl<E: Eq> Eq for Flags<E> {}

impl<E: PartialEq> PartialEq for Member<E> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Known(one, _), Self::Known(other, _)) => one == other,
            (Self::Unknown(one), Self::Unknown(other)) => one == other,
            _ => false,
        }
    }
}

impl<E> Member<E> {
    fn name(&self) -> Option<&str> {
        match self {
            Self::Known(_, name) => name.as_deref(),
            Self::Unknown(name) => Some(name),
        }
    }
}
