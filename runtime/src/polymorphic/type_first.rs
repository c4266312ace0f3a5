//! Passes a buffered object to the visitor of a polymorphic value with its type first.
//!
//! Otherwise each level of nested values would search its members for the type, and buffer them again. serde hides the type
//! of a visitor from the deserializer. So the deserializer formats the visitor with flags that no other code uses, and
//! only the visitor of a polymorphic value answers.

use crate::body::member_name::is_type_annotation;
use crate::polymorphic::content::Content;
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Formatter, Write};
use serde::de::Expected;

const ANSWER: &str = "$graph_patch::private::TypeFirst";

/// Returns `true` if the visitor belongs to a polymorphic value.
pub(super) fn asks(visitor: &dyn Expected) -> bool {
    let mut answer = Answer(false);
    // The visitor of another value is stopped by an error.
    let _ = write!(answer, "{visitor:+#}");
    answer.0
}

struct Answer(bool);

impl Write for Answer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = text == ANSWER;
        if self.0 {
            Ok(())
        } else {
            Err(fmt::Error)
        }
    }
}

/// Returns `true` if a visitor does not describe what it expects, but answers `asks`.
pub(crate) fn is_asked(formatter: &Formatter<'_>) -> bool {
    formatter.alternate() && formatter.sign_plus()
}

pub(crate) fn answer(formatter: &mut Formatter<'_>) -> fmt::Result {
    formatter.write_str(ANSWER)
}

/// Moves the type to the front, and keeps the order of the other members. Adds a member if there is no type, so that the visitor
/// needs to look at the first member only.
pub(super) fn put_type_first(members: &mut Vec<(String, Content)>) {
    let is_type = |(name, _): &(String, Content)| is_type_annotation(name);
    match members.iter().position(is_type) {
        Some(index) => {
            if let Some(members) = members.get_mut(..=index) {
                members.rotate_right(1);
            }
        }
        None => members.insert(0, (ANSWER.into(), Content::Null)),
    }
}
