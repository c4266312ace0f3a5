//! `const` string comparison, so that name clashes fail at compile time.

// A constant expression can use neither iterators nor `==` of strings.

mod table;

/// The number of comparisons up to which lists are compared pair by pair.
const PAIRS: usize = 1 << 12;

/// Returns `true` if no two strings of the list are equal.
pub(crate) const fn are_distinct(strings: &[&str]) -> bool {
    if are_many(strings, strings) {
        return !table::repeat_one(strings, &[]);
    }
    let mut rest = strings;
    while let [string, tail @ ..] = rest {
        if contains(tail, string) {
            return false;
        }
        rest = tail;
    }
    true
}

/// Returns `true` if the list contains the string, which must not be empty.
///
/// Calls take most of the compiler's time. So two strings with different last bytes are compared without a call of
/// `are_equal`.
pub(crate) const fn contains(list: &[&str], string: &str) -> bool {
    let string = string.as_bytes();
    let mut rest = list;
    while let [other, tail @ ..] = rest {
        let other = other.as_bytes();
        if let ([.., last], [.., other_last]) = (string, other) {
            if *last == *other_last && are_equal(string, other) {
                return true;
            }
        }
        rest = tail;
    }
    false
}

/// Returns `true` if comparing the strings pair by pair takes more of the compiler's time than a table. rustc denies a constant that
/// takes too long.
pub(crate) const fn are_many(one: &[&str], other: &[&str]) -> bool {
    one.len().saturating_mul(other.len()) > PAIRS
}

/// Returns `true` if a string is in both lists. The strings of the first list are distinct.
pub(crate) const fn share_one(one: &[&str], other: &[&str]) -> bool {
    table::repeat_one(one, other)
}

/// Returns the fingerprints of all strings.
pub(crate) const fn fingerprints(mut strings: &[&str]) -> u128 {
    let mut all = 0;
    while let [string, rest @ ..] = strings {
        all |= fingerprint(string);
        strings = rest;
    }
    all
}

/// Returns a bit that depends on the first and the last byte. So one `&` rules out most strings of a list at once.
pub(crate) const fn fingerprint(string: &str) -> u128 {
    match string.as_bytes() {
        [first, .., last] => 1 << (((*first << 2) ^ *last) & 127),
        _ => 1,
    }
}

/// Compares from the end, since names often begin alike.
const fn are_equal(mut one: &[u8], mut other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    while let ([one_rest @ .., last], [other_rest @ .., other_last]) = (one, other) {
        if *last != *other_last {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    true
}
