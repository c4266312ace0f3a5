//! Memory grows with the input, and no faster, whatever the input is.

use crate::allocations::{counted, Bytes};
use crate::models::ReadAny;

/// A task's members, about so many bytes of them.
type Members = fn(usize) -> String;

const BODIES: &[(&str, Members)] = &[
    ("a text", |size| {
        format!("\"title\":\"{}\"", "a".repeat(size))
    }),
    ("escapes", |size| {
        format!("\"title\":\"{}\"", "\\n".repeat(size / 2))
    }),
    ("a text of base64", |size| {
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
    ("one name again and again", |size| {
        format!("{}\"id\":1", "\"id\":1,".repeat(size / 7))
    }),
    ("links", |size| {
        format!(
            "\"members@odata.bind\":[{}\"b\"]",
            "\"a\",".repeat(size / 4)
        )
    }),
    ("a name", |size| format!("\"{}\":1", "a".repeat(size))),
    ("a mistake that is long", |size| {
        format!("\"count\":\"{}\"", "a".repeat(size))
    }),
    ("a mistake after much", |size| {
        format!("{},\"count\":null", members(size, "x"))
    }),
    ("much in an inner type", |size| {
        format!(
            "\"next\":{{{},\"@type\":\"test.task\"}}",
            members(size, "x")
        )
    }),
    ("much at the bottom", |size| {
        at_the_bottom(&members(size, "x"))
    }),
    ("a long mistake at the bottom", |size| {
        at_the_bottom(&format!("\"count\":\"{}\"", "a".repeat(size)))
    }),
    ("much that is not closed", |size| "\"x\":[".repeat(size / 5)),
];

fn members(size: usize, name: &str) -> String {
    let member = |index| format!("\"{name}{index:06}\":{}", index % 10);
    let members: Vec<_> = (0..size / (12 + name.len())).map(member).collect();
    members.join(",")
}

/// Below as many levels as there can be, each with its type at the end.
fn at_the_bottom(members: &str) -> String {
    format!(
        "{}{members}{}",
        "\"next\":{".repeat(LEVELS),
        ",\"@type\":\"test.task\"}".repeat(LEVELS)
    )
}

const LEVELS: usize = 100;

/// For each byte of a body: an array grows by copying, and a value of 32 bytes may have been written with two.
const PEAK: usize = 96;

/// Each level that is told its type at the end moves what is in it once more.
const TOTAL: usize = 16 * (LEVELS + 8);

fn reading(members: &str) -> [Bytes; 2] {
    let told = "\"@odata.type\":\"#test.task\"";
    let bodies = [
        format!("{{{told},{members}}}"),
        format!("{{{members},{told}}}"),
    ];
    bodies.map(|body| counted(|| serde_json::from_str::<ReadAny>(&body)).1)
}

#[test]
fn reading_takes_memory_in_proportion_to_the_body() {
    for (name, body) in BODIES {
        let [small, large] = [1 << 13, 1 << 17].map(body);
        let grown = large.len() / small.len() + 1;
        for (less, more) in reading(&small).iter().zip(&reading(&large)) {
            let told = format!(
                "{name}: {less:?} of {}, {more:?} of {}",
                small.len(),
                large.len()
            );
            assert!(more.peak <= PEAK * large.len(), "{told}");
            assert!(more.total <= TOTAL * large.len(), "{told}");
            assert!(more.peak <= less.peak * grown * 5 / 4, "{told}");
            assert!(more.total <= less.total * grown * 5 / 4, "{told}");
        }
    }
}
