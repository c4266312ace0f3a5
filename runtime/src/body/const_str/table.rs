//! A hash table of strings, in which a constant expression finds each string in a few steps.

// Only the compiler runs this code, where a wrong index is an error of the build. A constant expression cannot call `get`.
#![allow(clippy::indexing_slicing)]
// `From` cannot be called either, and a hash may lose bits.
#![allow(clippy::cast_lossless, clippy::cast_possible_truncation)]

use super::are_equal;

/// The number of strings in a table, and of its slots.
const SIZE: usize = 1 << 11;

/// Returns `true` if a string of the first list is in it twice, or in the second list.
pub(super) const fn repeat_one(mut strings: &[&str], other: &[&str]) -> bool {
    while strings.len() > SIZE {
        let (table, rest) = strings.split_at(SIZE);
        if repeat_one_of(table, rest, other) {
            return true;
        }
        strings = rest;
    }
    repeat_one_of(strings, &[], other)
}

const fn repeat_one_of(strings: &[&str], mut rest: &[&str], mut other: &[&str]) -> bool {
    // Each slot starts a chain of strings. An entry is an index plus one, and 0 ends the chain.
    let (mut slots, mut following) = ([0; SIZE], [0; SIZE]);
    let mut index = 0;
    while index < strings.len() {
        let slot = slot(strings[index]);
        if chain_contains(slots[slot], &following, strings, strings[index]) {
            return true;
        }
        following[index] = slots[slot];
        index += 1;
        slots[slot] = index;
    }
    while let [string, tail @ ..] = rest {
        if chain_contains(slots[slot(string)], &following, strings, string) {
            return true;
        }
        rest = tail;
    }
    while let [string, tail @ ..] = other {
        if chain_contains(slots[slot(string)], &following, strings, string) {
            return true;
        }
        other = tail;
    }
    false
}

const fn chain_contains(
    mut entry: usize,
    following: &[usize; SIZE],
    strings: &[&str],
    string: &str,
) -> bool {
    while entry != 0 {
        if are_equal(strings[entry - 1].as_bytes(), string.as_bytes()) {
            return true;
        }
        entry = following[entry - 1];
    }
    false
}

/// Returns the slot of a string: some bits of a hash, which depend on all of its bytes.
///
/// rustc counts calls and rounds of loops. So a round hashes eight bytes.
const fn slot(string: &str) -> usize {
    let mut rest = string.as_bytes();
    let mut hash = 0;
    while let [a, b, c, d, e, f, g, h, tail @ ..] = rest {
        let low = (*a as u64) | (*b as u64) << 8 | (*c as u64) << 16 | (*d as u64) << 24;
        let high = (*e as u64) | (*f as u64) << 8 | (*g as u64) << 16 | (*h as u64) << 24;
        hash = mixed(hash, low | high << 32);
        rest = tail;
    }
    while let [byte, tail @ ..] = rest {
        hash = mixed(hash, *byte as u64);
        rest = tail;
    }
    hash as usize % SIZE
}

const fn mixed(hash: u64, word: u64) -> u64 {
    let product = (hash ^ word) as u128 * 0x9e37_79b9_7f4a_7c15;
    product as u64 ^ (product >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::{repeat_one, SIZE};
    use alloc::{format, string::String, vec::Vec};

    #[test]
    fn a_table_finds_each_repeated_string_and_no_other() {
        let strings: Vec<_> = (0..SIZE * 2 + 5)
            .map(|index| format!("name{index}"))
            .collect();
        let strings: Vec<_> = strings.iter().map(String::as_str).collect();
        for string in &strings {
            let other = format!("{string}x");
            if string.ends_with("97") || *string == "name0" {
                assert!(repeat_one(&strings, &["", string]), "{string}");
                assert!(!repeat_one(&strings, &["", &other]), "{other}");
            }
        }
        assert!(!repeat_one(&strings, &[]));
        assert!(!repeat_one(&[], &strings));
        for (first, last) in [
            (0, 1),
            (0, SIZE * 2),
            (SIZE - 1, SIZE),
            (SIZE, SIZE * 2 + 4),
        ] {
            let mut repeated = strings.clone();
            repeated[last] = strings[first];
            assert!(repeat_one(&repeated, &[]));
        }
    }
}
