//! The version in the namespace of a type, as in `Manager.v1_19_0.Manager`.
//!
//! A Redfish service implements one version of a schema, and its bodies name that version. A minor version or an erratum adds
//! properties and changes descriptions, so a model of another version fits [DMTF DSP0266].

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_panics_doc)]

/// Fails to compile if no type has a version.
#[track_caller]
pub const fn assert_one_has_version(types: &[&str]) {
    assert!(
        one_has_version(types),
        "`any_version` requires a variant whose type has a version at the end of its namespace, such as `Manager.v1_19_0.Manager`"
    );
}

const fn one_has_version(mut types: &[&str]) -> bool {
    while let [name, rest @ ..] = types {
        if has_version(name) {
            return true;
        }
        types = rest;
    }
    false
}

/// Returns `true` if two names differ at most in their versions.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let one = without_version(one);
    one.is_some() && one == without_version(other)
}

/// Returns the namespace without its version, and the name; `None` if there is no version.
pub(crate) fn without_version(name: &str) -> Option<(&str, &str)> {
    let (namespace, local) = name.rsplit_once('.').filter(|_| has_version(name))?;
    let (namespace, _) = namespace.rsplit_once('.')?;
    Some((namespace, local))
}

/// Returns `true` if the namespace ends with `v`, three numbers and `_` between them, and is not only that.
pub(crate) const fn has_version(name: &str) -> bool {
    let mut namespace = name.as_bytes();
    while let [rest @ .., last] = namespace {
        namespace = rest;
        if *last == b'.' {
            break;
        }
    }
    let (mut numbers, mut digits) = (1, 0);
    while let [rest @ .., last] = namespace {
        match *last {
            b'0'..=b'9' => digits += 1,
            b'_' if digits > 0 => {
                numbers += 1;
                digits = 0;
            }
            b'v' => return digits > 0 && numbers == 3 && matches!(rest, [.., _, b'.']),
            _ => return false,
        }
        namespace = rest;
    }
    false
}
