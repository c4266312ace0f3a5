//! The text of a key.
//!
//! The text of a key with one property is its value: `7`. The text of a key with several properties has them in the order of
//! the model, as `orderId=1,itemId=2`. In it, the characters `%`, `,` and `=` of a value are percent-encoded.

use crate::polymorphic::content::Content;
use alloc::borrow::{Cow, ToOwned};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

pub(crate) const EXPECTED: &str = "a key is a string or a number";

/// A property of a key.
pub(crate) struct Part {
    pub(crate) index: usize,
    pub(crate) name: Cow<'static, str>,
    pub(crate) text: String,
}

/// Returns the text of a value, if it can be that of a key.
pub(crate) fn text(value: &Content) -> Option<String> {
    match value {
        Content::Text(text) => Some(text.clone()),
        Content::Unsigned(number) => Some(number.to_string()),
        Content::Signed(number) => Some(number.to_string()),
        Content::Float(number) => Some(number.to_string()),
        Content::Bool(value) => Some(value.to_string()),
        value => value.digits().map(String::from),
    }
}

/// Returns the text of a key.
pub(crate) fn join(mut parts: Vec<Part>) -> Option<String> {
    if parts.len() < 2 {
        return parts.pop().map(|part| part.text);
    }
    parts.sort_by_key(|part| part.index);
    let parts = parts
        .iter()
        .map(|part| [&*part.name, "=", &escape(&part.text)].concat());
    Some(parts.collect::<Vec<_>>().join(","))
}

fn escape(text: &str) -> String {
    let escaped = text.replace('%', "%25").replace(',', "%2C");
    escaped.replace('=', "%3D")
}

/// Returns the text of the key in the URL of an entity, such as `users('7')` or `https://example.com/users/7`
/// [OData URL Conventions 4.01, 4.3.1].
///
/// `names` are those of the key's properties in the model.
pub(crate) fn of_url(url: &str, names: &[&str]) -> Option<String> {
    let id = id_in_query(url);
    let segment = entity_segment(id.as_deref().unwrap_or(url));
    let Some((_, predicate)) = segment.split_once('(') else {
        return Some(decode(segment)).filter(|key| !key.is_empty());
    };
    let predicate = decode(predicate.strip_suffix(')')?);
    let mut parts: Vec<_> = split(&predicate, ',')
        .into_iter()
        .map(|pair| part(pair, names))
        .collect();
    match (parts.len(), parts.first()) {
        (1, Some(part)) if part.name.is_empty() || names.len() < 2 => {}
        (_, Some(part)) if !part.name.is_empty() => {
            let has_all = names
                .iter()
                .all(|name| parts.iter().any(|part| part.name == *name));
            if !has_all {
                return None;
            }
        }
        _ => return None,
    }
    if parts.len() == 1 {
        return parts
            .pop()
            .map(|part| part.text)
            .filter(|key| !key.is_empty());
    }
    join(parts)
}

/// Returns a property of a key predicate. That of a single property can lack the name.
fn part(pair: &str, names: &[&str]) -> Part {
    let (name, literal) = match split(pair, '=').as_slice() {
        [name, literal] => (name.trim(), *literal),
        _ => ("", pair),
    };
    let index = names.iter().position(|known| *known == name);
    Part {
        index: index.unwrap_or(usize::MAX),
        name: Cow::Owned(name.to_owned()),
        text: unquote(literal.trim()),
    }
}

/// Returns the id in the URL that resolves it, such as `$entity?$id=users('7')` [OData Protocol 4.01, 4.8].
fn id_in_query(url: &str) -> Option<String> {
    let (path, query) = url.split('#').next()?.split_once('?')?;
    path.rsplit('/')
        .take(2)
        .find(|segment| *segment == "$entity")?;
    let mut options = query.split('&');
    let id =
        options.find_map(|option| option.strip_prefix("$id=").or(option.strip_prefix("id=")))?;
    Some(decode(id))
}

/// Returns the last segment of a path, or the one before the name of a type [OData URL Conventions 4.01, 4.11]. A quoted key
/// can contain a slash.
fn entity_segment(url: &str) -> &str {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let path = path.strip_suffix('/').unwrap_or(path);
    match split(path, '/').as_slice() {
        [.., entity, name] if name.contains('.') && entity.ends_with(')') => entity,
        [.., last] => last,
        [] => path,
    }
}

/// Splits a text outside of quotes.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut is_quoted = false;
    text.split(|character: char| {
        is_quoted ^= character == '\'';
        character == separator && !is_quoted
    })
    .collect()
}

/// Returns the value of a literal, which can name its type, such as `duration'PT1H'` [OData ABNF, `primitiveLiteral`].
fn unquote(literal: &str) -> String {
    let is_type = |name: &str| {
        name.chars()
            .all(|c| c.is_alphanumeric() || "._".contains(c))
    };
    match literal.split_once('\'') {
        Some((name, rest)) if is_type(name) => rest.strip_suffix('\''),
        _ => None,
    }
    .map_or_else(|| literal.to_owned(), |inner| inner.replace("''", "'"))
}

/// Decodes percent-encoded bytes.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if let [b'%', high, low, after @ ..] = rest {
            if let Some(byte) = byte_of(*high, *low) {
                bytes.push(byte);
                rest = after;
                continue;
            }
        }
        bytes.push(*first);
        rest = after;
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn byte_of(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let byte = digit(high)?.checked_mul(16)?.checked_add(digit(low)?)?;
    byte.try_into().ok()
}
