//! Memory grows linearly with the input, for any input.

use crate::allocations::{count_bytes, Bytes};
use crate::models::AnyTaskPatch;

/// Returns members of a task with about this many bytes.
type Members = fn(usize) -> String;

const BODIES: &[(&str, Members)] = &[
    ("a text", |size| {
        format!("\"title\":\"{}\"", "a".repeat(size))
    }),
    ("escapes", |size| {
        format!("\"title\":\"{}\"", "\\n".repeat(size / 2))
    }),
    ("a base64 text", |size| {
        format!("\"icon\":\"{}\"", "YWFh".repeat(size / 4))
    }),
    ("digits", |size| format!("\"count\":{}", "9".repeat(size))),
    ("numbers", |size| {
        format!("\"list\":[{}1]", "1,".repeat(size / 2))
    }),
    ("values", |size| {
        format!("\"x\":[{}1]", "1,".repeat(size / 2))
    }),
    ("empty values", |size| {
        format!("\"x\":[{}{{}}]", "{},".repeat(size / 3))
    }),
    ("dynamic properties", |size| members(size, "x")),
    ("entries", |size| {
        format!("\"map\":{{{}}}", members(size, "x").replace("9,", "1,"))
    }),
    ("annotations", |size| members(size, "@x")),
    ("annotations of properties", |size| members(size, "x@y")),
    ("a repeated name", |size| {
        format!("{}\"id\":1", "\"id\":1,".repeat(size / 7))
    }),
    ("links", |size| {
        format!(
            "\"members@odata.bind\":[{}\"b\"]",
            "\"a\",".repeat(size / 4)
        )
    }),
    ("a name", |size| format!("\"{}\":1", "a".repeat(size))),
    ("a long wrong value", |size| {
        format!("\"count\":\"{}\"", "a".repeat(size))
    }),
    ("a wrong value after many members", |size| {
        format!("{},\"count\":null", members(size, "x"))
    }),
    ("many members of a nested type", |size| {
        format!(
            "\"next\":{{{},\"@type\":\"test.task\"}}",
            members(size, "x")
        )
    }),
    ("many members at the deepest level", |size| {
        at_the_deepest_level(&members(size, "x"))
    }),
    ("a long wrong value at the deepest level", |size| {
        at_the_deepest_level(&format!("\"count\":\"{}\"", "a".repeat(size)))
    }),
    ("many unclosed arrays", |size| "\"x\":[".repeat(size / 5)),
];

fn members(size: usize, name: &str) -> String {
    let member = |index| format!("\"{name}{index:06}\":{}", index % 10);
    let members: Vec<_> = (0..size / (12 + name.len())).map(member).collect();
    members.join(",")
}

/// Wraps the members in `LEVELS` objects, each with its type at the end.
fn at_the_deepest_level(members: &str) -> String {
    format!(
        "{}{members}{}",
        "\"next\":{".repeat(LEVELS),
        ",\"@type\":\"test.task\"}".repeat(LEVELS)
    )
}

const LEVELS: usize = 100;

/// Bytes per byte of the body: an array copies when it grows, and a value of 32 bytes can have two bytes of JSON.
const PEAK: usize = 96;

/// A value before its type is buffered once, at whatever level it is.
const TOTAL: usize = 2 * PEAK;

fn deserialize(members: &str) -> [Bytes; 2] {
    let ty = "\"@odata.type\":\"#test.task\"";
    let bodies = [format!("{{{ty},{members}}}"), format!("{{{members},{ty}}}")];
    bodies.map(|body| count_bytes(|| serde_json::from_str::<AnyTaskPatch>(&body)).1)
}

#[test]
fn deserializing_takes_memory_in_proportion_to_the_body() {
    for (name, body) in BODIES {
        let [small, large] = [1 << 13, 1 << 17].map(body);
        let grown = large.len() / small.len() + 1;
        for (less, more) in deserialize(&small).iter().zip(&deserialize(&large)) {
            let message = format!(
                "{name}: {less:?} of {}, {more:?} of {}",
                small.len(),
                large.len()
            );
            assert!(more.peak <= PEAK * large.len(), "{message}");
            assert!(more.total <= TOTAL * large.len(), "{message}");
            assert!(more.peak <= less.peak * grown * 5 / 4, "{message}");
            assert!(more.total <= less.total * grown * 5 / 4, "{message}");
        }
    }
}
