//! Texts compared by the compiler: what two types may not have in common is told where they are derived.

// A constant has neither iterators nor `==` of texts.

/// Whether a list has no text twice.
pub(crate) const fn are_distinct(texts: &[&str]) -> bool {
    let mut rest = texts;
    while let [text, tail @ ..] = rest {
        if is_in(text, tail) {
            return false;
        }
        rest = tail;
    }
    true
}

/// Whether a text that is not empty is in a list. A call is most of the compiler's work, and an enum of hundreds of types
/// compares each with each: two texts whose last bytes differ take but the one that shows the bytes.
pub(crate) const fn is_in(text: &str, list: &[&str]) -> bool {
    let text = text.as_bytes();
    let mut rest = list;
    while let [other, tail @ ..] = rest {
        let other = other.as_bytes();
        if let ([.., last], [.., other_last]) = (text, other) {
            if *last == *other_last && are_same(text, other) {
                return true;
            }
        }
        rest = tail;
    }
    false
}

/// From the end on, for names begin alike.
const fn are_same(mut one: &[u8], mut other: &[u8]) -> bool {
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
