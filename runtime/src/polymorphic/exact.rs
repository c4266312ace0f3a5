//! Buffers a member of JSON text without rounding its integers.
//!
//! `serde_json` passes an integer beyond 64 bits as an `f64`, unless its caller asks for 128 bits. A buffer cannot ask,
//! because it does not know the type of the property. So it reads the text of the member, which has all digits.

use super::content::{Content, ContentVisitor};
use alloc::{boxed::Box, format, string::ToString};
use core::any::type_name;
use core::str::Chars;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess};

/// The name with which `RawValue` of `serde_json` requests a value as JSON text.
pub(super) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// `serde_json` accepts this many arrays and objects in each other.
const MAX_DEPTH: usize = 127;

/// Reads the value of a member. `depth` is the number of arrays and objects around the value.
pub(crate) fn next_value<'de, A: MapAccess<'de>>(
    object: &mut A,
    depth: usize,
) -> Result<Content, A::Error> {
    // An object of JSON text does not know the number of its members. Other deserializers may reject the request.
    let is_text =
        object.size_hint().is_none() && type_name::<A::Error>() == type_name::<serde_json::Error>();
    if is_text {
        object.next_value_seed(ExactSeed(depth))
    } else {
        object.next_value()
    }
}

struct ExactSeed(usize);

impl<'de> DeserializeSeed<'de> for ExactSeed {
    type Value = Content;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Content, D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, ContentVisitor::in_text(self.0))
    }
}

/// Parses the text of a value.
pub(super) fn parse<E: Error>(text: &str, depth: usize) -> Result<Content, E> {
    let (mut around, mut is_rounded) = (depth, false);
    for token in Tokens(text) {
        match token {
            Token::Open if around == MAX_DEPTH => {
                return Err(E::custom("recursion limit exceeded"));
            }
            Token::Open => around = around.saturating_add(1),
            Token::Close => around = around.saturating_sub(1),
            Token::Number(digits) => is_rounded |= is_rounded_integer(digits),
        }
    }
    let mut value = serde_json::from_str(text).map_err(|error| {
        // The deserializer of the body adds the position in the body.
        let position = format!(" at line {} column {}", error.line(), error.column());
        let message = error.to_string();
        E::custom(message.strip_suffix(&position).unwrap_or(&message))
    })?;
    if is_rounded {
        restore(&mut value, &mut Tokens(text));
    }
    Ok(value)
}

/// Replaces each rounded integer by the digits in the text.
fn restore(value: &mut Content, tokens: &mut Tokens<'_>) {
    match value {
        Content::Array(values) => {
            for value in values {
                restore(value, tokens);
            }
        }
        Content::Object(members) => {
            for (_, value) in members {
                restore(value, tokens);
            }
        }
        Content::Unsigned(_) | Content::Signed(_) | Content::Float(_) => {
            let number = tokens.find_map(|token| match token {
                Token::Number(digits) => Some(digits),
                Token::Open | Token::Close => None,
            });
            let rounded = number.filter(|digits| is_rounded_integer(digits));
            if let (Content::Float(float), Some(digits)) = (&*value, rounded) {
                *value = Content::Rounded(Box::new((*float, digits.into())));
            }
        }
        _ => {}
    }
}

/// Returns `true` for an integer that `serde_json` passes as an `f64`, although 128 bits can hold it. It passes `-0` so, to
/// keep the sign.
fn is_rounded_integer(digits: &str) -> bool {
    let fits = digits.parse::<i64>().is_ok() || digits.parse::<u64>().is_ok();
    let is_wide = || digits.parse::<i128>().is_ok() || digits.parse::<u128>().is_ok();
    digits == "-0" || (!fits && is_wide())
}

/// The tokens of JSON text, but not its names, strings and constants.
struct Tokens<'a>(&'a str);

enum Token<'a> {
    Open,
    Close,
    Number(&'a str),
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let is_start = |c| matches!(c, '"' | '{' | '}' | '[' | ']' | '-' | '0'..='9');
        let is_in_number = |c| matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E');
        loop {
            let text = self.0.get(self.0.find(is_start)?..)?;
            let mut rest = text.chars();
            let token = match rest.next()? {
                '"' => {
                    skip_string(&mut rest);
                    None
                }
                '{' | '[' => Some(Token::Open),
                '}' | ']' => Some(Token::Close),
                _ => {
                    rest = text.trim_start_matches(is_in_number).chars();
                    let end = text.len().saturating_sub(rest.as_str().len());
                    text.get(..end).map(Token::Number)
                }
            };
            self.0 = rest.as_str();
            if token.is_some() {
                return token;
            }
        }
    }
}

fn skip_string(rest: &mut Chars<'_>) {
    while let Some(character) = rest.next() {
        match character {
            '"' => return,
            '\\' => drop(rest.next()),
            _ => {}
        }
    }
}
