//! Random mutations of a valid body, as text and as a value.

use proptest::{collection::vec, prelude::*, sample::select, sample::Index};
use serde_json::Value;

/// A change of a text at a position.
#[derive(Clone, Debug)]
pub enum Change {
    Remove(Index, usize),
    Repeat(Index, usize),
    Insert(Index, &'static [u8]),
    Overwrite(Index, u8),
    Truncate(Index),
}

const INSERTED: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"null",
    b"null,",
    b"{}",
    b"[]",
    b"1e999",
    b"-",
    b"\\ud800",
    b"\\u0000",
    b"\"@odata.type\":\"#test.audio\",",
    b"\"@type\":\"test.video\",",
    b"\"x\":null,",
    b"\"@a\":[{}],",
    b"e9",
    b".5",
];

pub fn changes() -> impl Strategy<Value = Vec<Change>> {
    let at = any::<Index>;
    let change = prop_oneof![
        (at(), 1..9_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        (at(), 1..30_usize).prop_map(|(at, length)| Change::Repeat(at, length)),
        (at(), select(INSERTED)).prop_map(|(at, text)| Change::Insert(at, text)),
        (at(), any::<u8>()).prop_map(|(at, byte)| Change::Overwrite(at, byte)),
        at().prop_map(Change::Truncate),
    ];
    vec(change, 1..4)
}

pub fn mutate_text(text: &str, changes: &[Change]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for change in changes.iter().cloned() {
        let position = |at: Index| at.index(bytes.len() + 1);
        match change {
            Change::Remove(at, length) => drop(bytes.drain(span(position(at), length, &bytes))),
            Change::Repeat(at, length) => {
                let span = span(position(at), length, &bytes);
                bytes.splice(span.end..span.end, bytes[span].to_vec());
            }
            Change::Insert(at, text) => {
                let at = position(at);
                bytes.splice(at..at, text.iter().copied());
            }
            Change::Overwrite(at, byte) => {
                let span = span(position(at), 1, &bytes);
                bytes[span].fill(byte);
            }
            Change::Truncate(at) => bytes.truncate(position(at)),
        }
    }
    bytes
}

fn span(start: usize, length: usize, bytes: &[u8]) -> std::ops::Range<usize> {
    start..bytes.len().min(start + length)
}

/// A change of a value at one of its nodes.
#[derive(Clone, Debug)]
pub enum Edit {
    Replace(Value),
    Add(&'static str, Value),
    Rename(&'static str),
    Remove,
}

/// Names of properties of every type in `common::shapes`.
const NAMES: &[&str] = &[
    "id",
    "name",
    "note",
    "more",
    "x",
    "xa",
    "é",
    "",
    "size",
    "own",
    "other",
    "place",
    "city",
    "street",
    "point",
    "y",
    "manager",
    "home",
    "work",
    "billing",
    "backup",
    "displayName",
    "seconds",
    "codec",
    "rate",
    "width",
    "filmed",
    "cover",
    "one",
    "nullable",
    "extension",
    "isVerified",
    "@odata.type",
    "@type",
    "@a",
    "a@b",
    "x@odata.type",
    "xa@type",
    "@removed",
    "@odata.removed",
    "x@delta",
    "xa@odata.delta",
    "x@bind",
    "manager@odata.bind",
    "sentFrom",
    "pages",
    "subject",
    "seats",
    "drinks",
    "isChecked",
    "title",
    "stamp",
    "rank",
    "check",
    "@odata.bind",
    "a@type",
];

pub fn edits(values: BoxedStrategy<Value>) -> impl Strategy<Value = Vec<(Index, Edit)>> {
    let edit = prop_oneof![
        values.clone().prop_map(Edit::Replace),
        (select(NAMES), values).prop_map(|(name, value)| Edit::Add(name, value)),
        select(NAMES).prop_map(Edit::Rename),
        Just(Edit::Remove),
    ];
    vec((any::<Index>(), edit), 0..4)
}

pub fn mutate_value(value: &mut Value, edits: &[(Index, Edit)]) {
    for (at, edit) in edits {
        let mut nodes_before = at.index(count_nodes(value));
        edit_at(value, &mut nodes_before, edit);
    }
}

fn count_nodes(value: &Value) -> usize {
    let members = value.as_object().into_iter().flatten();
    1 + members.map(|(_, value)| count_nodes(value)).sum::<usize>()
}

fn edit_at(value: &mut Value, nodes_before: &mut usize, edit: &Edit) {
    if *nodes_before == 0 {
        edit_node(value, edit);
    }
    *nodes_before = nodes_before.wrapping_sub(1);
    for (_, member) in value.as_object_mut().into_iter().flatten() {
        edit_at(member, nodes_before, edit);
    }
}

fn edit_node(value: &mut Value, edit: &Edit) {
    match (edit, value.as_object_mut()) {
        (Edit::Add(name, new), Some(members)) => drop(members.insert((*name).into(), new.clone())),
        (Edit::Rename(name), Some(members)) => {
            let first = members.keys().next().cloned();
            let first = first.and_then(|first| members.remove(&first));
            members.extend(first.map(|value| ((*name).to_owned(), value)));
        }
        (Edit::Remove, Some(members)) => {
            let last = members.keys().next_back().cloned();
            last.map(|last| members.remove(&last));
        }
        (Edit::Replace(new), _) => *value = new.clone(),
        _ => *value = Value::Null,
    }
}

/// Returns the JSON with the members of each object rotated, so that the type is at any position.
pub fn rotate_members(value: &Value, by: usize) -> String {
    let Some(members) = value.as_object() else {
        return value.to_string();
    };
    let mut members: Vec<_> = members
        .iter()
        .map(|(name, value)| {
            format!(
                "{}:{}",
                Value::from(name.as_str()),
                rotate_members(value, by)
            )
        })
        .collect();
    let by = by % members.len().max(1);
    members.rotate_left(by);
    format!("{{{}}}", members.join(","))
}
