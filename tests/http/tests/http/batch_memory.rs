//! The memory of batch responses grows in proportion to their size.

use crate::allocations::count_bytes;
use crate::batch_hostile::{batch, parse};
use graph_patch::http::BatchResponses;
use http::Response;

type Entries = fn(usize) -> String;

/// Entries of about this many bytes.
const HOSTILE: &[(&str, Entries)] = &[
    ("a long body", |size| {
        format!(r#"{{"id":"1","status":400,"body":"{}"}}"#, "a".repeat(size))
    }),
    ("a deep body", |size| {
        format!(
            r#"{{"id":"1","status":400,"body":{}{}}}"#,
            "[".repeat(size / 2),
            "]".repeat(size / 2)
        )
    }),
    ("a body of empty values", |size| {
        format!(
            r#"{{"id":"1","status":400,"body":{{"error":[{}{{}}]}}}}"#,
            "{},".repeat(size / 3)
        )
    }),
    ("a body of members", |size| {
        let members: Vec<String> = (0..size / 12)
            .map(|index| format!("\"{index:06}\":1"))
            .collect();
        format!(
            r#"{{"id":"1","status":400,"body":{{"error":{{{}}}}}}}"#,
            members.join(",")
        )
    }),
    ("headers", |size| {
        let headers: Vec<String> = (0..size / 10)
            .map(|index| format!("\"{index:06}\":\"\""))
            .collect();
        format!(
            r#"{{"id":"1","status":204,"headers":{{{}}}}}"#,
            headers.join(",")
        )
    }),
    ("header values that are ignored", |size| {
        format!(
            r#"{{"id":"1","status":204,"headers":{{"a":[{}1]}}}}"#,
            "1,".repeat(size / 2)
        )
    }),
    ("a long id", |size| {
        format!(r#"{{"id":"{}","status":204}}"#, "1".repeat(size))
    }),
    ("a long status", |size| {
        format!(r#"{{"id":"1","status":{}}}"#, "2".repeat(size))
    }),
    ("a long name", |size| {
        format!(r#"{{"id":"1","{}":204}}"#, "s".repeat(size))
    }),
    ("entries", |size| {
        let entries: Vec<String> = (1..=size / 26)
            .map(|id| format!(r#"{{"id":"{id}","status":204}}"#))
            .collect();
        entries.join(",")
    }),
    ("entries without a status", |size| {
        let entries: Vec<String> = (1..=size / 14)
            .map(|id| format!(r#"{{"id":"{id}"}}"#))
            .collect();
        entries.join(",")
    }),
    ("repeated entries", |size| {
        vec![r#"{"id":"1"}"#; size / 11].join(",")
    }),
    ("nulls", |size| vec!["null"; size / 5].join(",")),
    ("numbers", |size| vec!["1"; size / 2].join(",")),
    ("broken entries", |size| {
        vec![r#"{"id":"1","status":x}"#; size / 22].join(",")
    }),
    ("broken and valid entries", |size| {
        let entry = |id| format!(r#"x,{{"id":"{id}","status":204}}"#);
        (1..=size / 28).map(entry).collect::<Vec<_>>().join(",")
    }),
    ("unclosed entries", |size| r#"{"id":["#.repeat(size / 7)),
    ("braces", |size| "{".repeat(size)),
];

/// Bytes per byte of the response, at once. The shortest entry is 11 bytes, and its record about 60.
const PEAK: usize = 12;

#[test]
fn memory_grows_in_proportion_to_the_response() {
    for (name, entries) in HOSTILE {
        let [small, large] =
            [1 << 13, 1 << 17].map(|size| format!("{{\"responses\":[{}]}}", entries(size)));
        let (_, items) = batch(2);
        let [less, more] = [&small, &large].map(|body| {
            let response = Response::new(body);
            let work = || {
                let mut responses = BatchResponses::new();
                let added = responses.add(&response);
                (added, responses)
            };
            count_bytes(work).1
        });
        let message = format!(
            "{name}: {less:?} of {}, {more:?} of {}",
            small.len(),
            large.len()
        );
        assert!(more.peak <= PEAK * large.len(), "{message}");
        assert!(more.peak <= (less.peak + 4096) * 20, "{message}");

        let responses = parse(&large);
        for item in items {
            let (_, bytes) = count_bytes(|| responses.response(item));
            assert!(
                bytes.peak <= 4 * large.len() + (1 << 18),
                "{name}: {bytes:?}"
            );
        }
    }
}
