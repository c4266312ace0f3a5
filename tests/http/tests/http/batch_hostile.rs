//! No response to a batch can hurt: a bad entry affects only its item.

use crate::resources::{Task, User};
use graph_patch::http::{Batch, BatchItem, BatchResponses, Error, Outcome, ToRequest};
use graph_patch::GraphPatch;
use http::Response;

pub fn batch(count: usize) -> (Batch, Vec<BatchItem<Task>>) {
    let mut batch = Batch::new();
    let mut add = |_| batch.add(Task::patch().title("Edit").to_request("tasks/7"));
    let items = (0..count).map(|index| add(index).unwrap()).collect();
    (batch, items)
}

pub fn parse(body: impl AsRef<[u8]>) -> BatchResponses {
    let mut responses = BatchResponses::new();
    responses.add(&Response::new(body)).unwrap();
    responses
}

fn is_answered(responses: &BatchResponses, item: BatchItem<Task>) -> bool {
    matches!(responses.get(item), Ok(response) if response.outcome == Outcome::NoContent)
}

fn is_unanswered(responses: &BatchResponses, item: BatchItem<Task>) -> bool {
    matches!(responses.get(item), Err(Error::Unanswered)) && responses.response(item).is_none()
}

/// Returns the body of a batch response with a text between the responses to the items 1 and 3.
fn with_entry(text: &str) -> String {
    format!(r#"{{"responses":[{{"id":"1","status":204}},{text},{{"status":204,"id":"3"}}]}}"#)
}

#[test]
fn an_entry_that_belongs_to_no_item_is_recorded_and_the_others_are_answered() {
    let (_, items) = batch(3);
    let huge = format!(r#"{{"id":"{}","status":204}}"#, "2".repeat(100_000));
    for entry in [
        "null",
        "[]",
        "5",
        r#""raw text""#,
        "{}",
        r#"{"status":204}"#,
        r#"{"id":2,"status":204}"#,
        r#"{"id":null,"status":204}"#,
        r#"{"id":["2"],"status":204}"#,
        r#"{"id":"","status":204}"#,
        r#"{"id":"02","status":204}"#,
        r#"{"id":"+2","status":204}"#,
        r#"{"id":"0","status":204}"#,
        r#"{"id":"2 ","status":204}"#,
        r#"{"id":"-1","status":204}"#,
        r#"{"id":"\ud800","status":204}"#,
        r#"{"id":"a063d4a4","status":204}"#,
        r#"{"id":"2","id":"2","status":204}"#,
        r#"{"id":"2","id":"1","status":204}"#,
        r#"{"id":"2","status":204,"status":500}"#,
        r#"{"id":"2","status":204,"body":null,"body":{}}"#,
        r#"{"id":"2","status":500,"headers":{},"headers":{}}"#,
        huge.as_str(),
    ] {
        let responses = parse(with_entry(entry));
        assert!(is_answered(&responses, items[0]), "{entry}");
        assert!(is_unanswered(&responses, items[1]), "{entry}");
        assert!(is_answered(&responses, items[2]), "{entry}");
        let [unattributed] = responses.unattributed() else {
            panic!("{entry}: {responses:?}");
        };
        assert_eq!(unattributed.text(), entry);
        assert!(unattributed.to_string().len() < 100, "{unattributed}");
    }
}

#[test]
fn a_text_that_breaks_the_json_is_recorded_and_the_others_are_answered() {
    let (_, items) = batch(3);
    for entry in [
        r#"{"id":"2","status":502,"body":Bad Gateway}"#,
        r#"{"id":"2","status":502,"body":<html>{"a":1}</html>}"#,
        r#"{"id":"2","status":502,"body":"line
break"}"#,
        r#"{"id":"2","status":502,"body":{"error":{"code":}}}"#,
        r#"{"id":"2","status":502,"body":"quote " inside"}"#,
        r#"{"id":"2","status":502,"body":"quote" outside}"#,
        r#"{"id":"2","status":502,"body":A 5" disk {with "a" name}}"#,
        r#"{"id":"2","status":502"#,
        r#"{"id":"2""status":502}"#,
        r#"{id:"2"}"#,
        "Bad Gateway",
        "{",
        "{{{{",
        "\\",
    ] {
        let responses = parse(with_entry(entry));
        assert!(is_answered(&responses, items[0]), "{entry}");
        assert!(is_unanswered(&responses, items[1]), "{entry}");
        assert!(is_answered(&responses, items[2]), "{entry}: {responses:?}");
        let [unattributed] = responses.unattributed() else {
            panic!("{entry}: {responses:?}");
        };
        assert!(unattributed.text().starts_with(entry), "{unattributed:?}");
    }
    // Only the last bracket is wrong.
    let responses = parse(with_entry(r#"{"id":"2","status":204}}"#));
    assert!(items.iter().all(|item| is_answered(&responses, *item)));

    // An unclosed string has the text of the next entry.
    let responses = parse(with_entry(r#"{"id":"2","status":502,"body":"unclosed}"#));
    assert!(is_answered(&responses, items[0]));
    assert!(is_unanswered(&responses, items[1]));

    let mut invalid_utf8 = with_entry(r#"{"id":"2","status":502,"body":"?"}"#).into_bytes();
    let at = invalid_utf8.iter().position(|byte| *byte == b'?').unwrap();
    invalid_utf8[at] = 0xff;
    let responses = parse(invalid_utf8);
    assert!(is_answered(&responses, items[0]));
    assert!(is_unanswered(&responses, items[1]));
    assert!(is_answered(&responses, items[2]));
}

/// The representation of a resource can contain what looks like an entry.
#[test]
fn the_body_of_a_broken_entry_cannot_answer_an_item() {
    let (_, items) = batch(3);
    let inside = r#"{"id":"2","status":204}"#;
    for entry in [
        format!(r#"{{"id":"1","status":200,"body":{{"value":[{inside},oops]}}}}"#),
        format!(r#"{{"id":"1","status":200,"body":{{"a":{inside},oops}}}}"#),
        format!(r#"{{"id":"1","status":200,"body":{{oops,{inside}}}}}"#),
        format!(r#"{{"id":"1","status":200,"body":[oops,{inside}]}}"#),
        format!(r#"{{"id":"1","status":200,"body":[1}},{inside}]}}"#),
        format!(r#"{{"id":"1","status":200,oops,"body":{inside}}}"#),
        format!(r#"{{"id":"1","status":200,"body":{{"a":"an " in it","b":{inside}}}}}"#),
        r#"{"id":"1","status":200,"body":{oops,"b":"{\"id\":\"2\",\"status\":204}"}}"#.to_owned(),
    ] {
        let responses = parse(format!(
            r#"{{"responses":[{entry},{{"id":"3","status":204}}],"other":{inside}"#
        ));
        assert!(is_unanswered(&responses, items[0]), "{entry}");
        assert!(is_unanswered(&responses, items[1]), "{entry}");
        assert!(is_answered(&responses, items[2]), "{entry}");
    }
}

/// A raw text can contain anything, also what looks like an entry.
#[test]
fn a_text_that_breaks_the_json_cannot_answer_an_item() {
    let (_, items) = batch(3);
    for inside in [
        r#"{"id":"2","status":204}"#,
        r#"{"id":"3","status":204}"#,
        r#"oops {"id":"2","status":204} oops {"id":"1","status":204}"#,
        r#"{"value":[{"id":"1","status":"notStarted"},{"id":"3"},{"status":204,"id":3}],oops}"#,
    ] {
        let entry = format!(r#"{{"id":"2","status":500,"body":oops {inside}}}"#);
        let responses = parse(with_entry(&entry));
        assert!(!is_answered(&responses, items[1]), "{inside}");
        for item in [items[0], items[2]] {
            let result = responses.get(item);
            let is_repeated = matches!(result, Err(Error::Unexpected(_)));
            assert!(is_repeated || is_answered(&responses, item), "{inside}");
        }
    }
    let value =
        r#"{"id":"2","status":200,"body":{"value":[{"id":"1","status":"new"},{"id":"3"},oops]}}"#;
    let responses = parse(with_entry(value));
    assert!(is_answered(&responses, items[0]) && is_answered(&responses, items[2]));
}

/// The body of the last entry is data of the service, and can look like an entry.
#[test]
fn the_body_of_a_truncated_entry_cannot_answer_an_item() {
    let (_, items) = batch(3);
    let (entry, inside) = (r#"{"id":"1","status":204}"#, r#"{"id":"2","status":204}"#);
    for text in [
        format!(r#"{{"id":"3","status":200,"body":{{"value":[{inside},{inside}"#),
        format!(r#"{{"id":"3","status":200,"body":[{inside},"#),
        format!(r#"{{"id":"3","status":200,"body":{inside}"#),
        format!(r#"{{"responses":[{inside}"#),
    ] {
        let responses = parse(format!(r#"{{"responses":[{entry},{text}"#));
        assert!(is_answered(&responses, items[0]), "{text}");
        assert!(is_unanswered(&responses, items[1]), "{text}");
        assert!(is_unanswered(&responses, items[2]), "{text}");
        let [unattributed] = responses.unattributed() else {
            panic!("{text}: {responses:?}");
        };
        assert_eq!(unattributed.text(), text);
    }
}

#[test]
fn a_truncated_response_keeps_the_complete_entries() {
    let (_, items) = batch(3);
    let complete = with_entry(
        r#"{"id":"2","status":200,"headers":{"ETag":"\"1\""},"body":{"id":"7","title":"a"}}"#,
    );
    for length in 0..complete.len() {
        let mut responses = BatchResponses::new();
        let added = responses.add(&Response::new(&complete[..length]));
        assert_eq!(
            added.is_ok(),
            length >= r#"{"responses":["#.len(),
            "{length}"
        );
        let answered = |index: usize| responses.get(items[index]).is_ok();
        let ends = [1, 2, 3].map(|nth| {
            complete
                .match_indices("},{")
                .nth(nth - 1)
                .map(|(at, _)| at + 1)
        });
        assert_eq!(answered(0), length >= ends[0].unwrap(), "{length}");
        assert_eq!(answered(1), length >= ends[1].unwrap(), "{length}");
        assert_eq!(answered(2), length >= complete.len() - 2, "{length}");
        assert_eq!(
            !responses.unattributed().is_empty(),
            added.is_ok(),
            "{length}"
        );
    }
    assert!(parse(&complete).unattributed().is_empty());
}

#[test]
fn a_header_map_never_panics() {
    let (_, items) = batch(2);
    for (count, is_accepted) in [
        (1_000, true),
        (1_001, false),
        (24_577, false),
        (70_000, false),
    ] {
        for name in ["x", "same"] {
            let name = |index: usize| match name {
                "x" => format!("\"x{index}\":\"\""),
                same => format!("\"{same}\":\"\""),
            };
            let headers: Vec<String> = (0..count).map(name).collect();
            let responses = parse(format!(
                r#"{{"responses":[{{"id":"1","status":204,"headers":{{{}}}}},{{"id":"2","status":204}}]}}"#,
                headers.join(",")
            ));
            let first = responses.get(items[0]);
            assert_eq!(first.is_ok(), is_accepted, "{count}");
            if let Err(error) = first {
                assert!(matches!(error, Error::Unexpected(_)));
                assert!(error.to_string().ends_with("has more than 1,000 headers"));
            }
            assert_eq!(responses.response(items[0]).is_some(), is_accepted);
            assert!(is_answered(&responses, items[1]));
        }
    }
}

#[test]
fn debug_shows_neither_headers_nor_bodies() {
    let (batch, _) = batch(2);
    let mut responses = batch.responses();
    let body = r#"{"responses":[
        {"id":"1","status":403,"headers":{"Set-Cookie":"secret=1","Location":"https://x?sig=secret"},"body":{"secret":2}},
        {"id":"2","status":"secret"},{"id":"3","status":204},{"id":"3","status":204},
        {"id":4,"secret":"secret"},"secret",
        {"id":"5","body":secret}]}"#;
    responses.add(&Response::new(body)).unwrap();
    let shown = format!("{responses:?} {responses:#?}");
    assert!(!shown.contains("secret"), "{shown}");
    assert!(
        shown.contains("1: 403") && shown.contains("2: invalid") && shown.contains("3: repeated"),
        "{shown}"
    );
}

#[test]
fn debug_of_the_response_to_an_item_shows_no_secret() {
    let (_, items) = batch(1);
    let responses = parse(
        r#"{"responses":[{"id":"1","status":302,"headers":{"Set-Cookie":"secret=1",
        "Location":"https://x?sig=secret","X-Custom":"secret","ETag":"shown"}}]}"#,
    );
    let response = responses.response(items[0]).unwrap();
    let shown = format!("{response:?}");
    assert!(!shown.contains("secret"), "{shown}");
    assert!(
        shown.contains("set-cookie") && shown.contains("shown"),
        "{shown}"
    );
    assert_eq!(response.headers()["Set-Cookie"], "secret=1");
}

#[test]
fn debug_of_a_batch_shows_no_secret() {
    let mut batch = Batch::new();
    let url = "https://secret:secret@example.com/users/7?sig=secret";
    let header = http::HeaderName::from_static("x-api-key");
    let update = User::patch().city("secret").to_request(url);
    let item = batch
        .add(update.header(header, http::HeaderValue::from_static("secret")))
        .unwrap();
    batch
        .add(User::patch().city("secret").to_request("me?token=secret"))
        .unwrap();
    let requests = format!("{batch:?} {batch:#?} {item:?} {:?}", item.id());
    assert!(!requests.contains("secret"), "{requests}");
    assert!(
        requests.contains("https://<redacted>@example.com/users/7")
            && requests.contains("x-api-key"),
        "{requests}"
    );
}

#[test]
fn an_item_of_another_batch_has_no_response() {
    let ((first, items), (mut second, others)) = (batch(2), batch(2));
    assert_ne!(items[0], others[0]);
    let body = r#"{"responses":[{"id":"1","status":204},{"id":"2","status":204}]}"#;
    let mut known = first.responses();
    known.add(&Response::new(body)).unwrap();
    assert!(is_unanswered(&known, others[0]) && is_answered(&known, items[0]));

    let guessed = parse(body);
    assert!(is_answered(&guessed, items[1]) && is_unanswered(&guessed, others[1]));
    assert_eq!(second.retry(&guessed).len(), 2);
    assert!(first.retry(&guessed).is_empty());

    let dependent = Task::patch().title("Edit").to_request("tasks/7");
    assert!(second.add_after(dependent, &[items[0].id()]).is_err());
}

/// A clone has the same items. Later items of either are not those of the other.
#[test]
fn clones_of_a_batch_share_only_the_items_before() {
    let (mut batch, items) = batch(1);
    let mut clone = batch.clone();
    let update = || Task::patch().title("Edit").to_request("tasks/7");
    let (added, added_to_clone) = (batch.add(update()).unwrap(), clone.add(update()).unwrap());
    assert_ne!(added, added_to_clone);
    assert!(clone.add_after(update(), &[items[0].id()]).is_ok());
    assert!(clone.add_after(update(), &[added.id()]).is_err());
}

#[test]
fn debug_and_errors_are_short() {
    let entries: Vec<String> = (1..=10_000)
        .map(|id| format!(r#"{{"id":"{id}"}},null"#))
        .collect();
    let responses = parse(format!("{{\"responses\":[{}]}}", entries.join(",")));
    let shown = format!("{responses:?}");
    assert!(
        shown.contains("len: 10000") && shown.len() < 20_000,
        "{}",
        shown.len()
    );
    assert_eq!(responses.unattributed().len(), 100);

    let text = "\u{1b}".repeat(100_000);
    let body = format!("{{\"responses\":{}}}", serde_json::json!(text));
    let error = BatchResponses::new().add(&Response::new(body)).unwrap_err();
    assert!(error.to_string().len() < 200 && format!("{error:?}").len() < 200);
}
