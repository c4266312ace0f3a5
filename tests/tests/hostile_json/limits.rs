//! Depth and length, up to the limit and beyond.

use crate::check::{check, check_task};
use crate::models::{AnyTaskPatch, Kind, TaskPatch};

/// `serde_json` accepts at most 127 levels, to protect the stack of the thread.
const DEPTHS: [usize; 8] = [1, 2, 64, 125, 126, 127, 128, 10_000];

fn nested(open: &str, inner: &str, close: &str, depth: usize) -> String {
    format!("{}{inner}{}", open.repeat(depth), close.repeat(depth))
}

/// Returns `true` if a body with this many levels below its own is accepted.
fn is_accepted(depth: usize) -> bool {
    depth < 127
}

#[test]
fn a_dynamic_value_can_be_as_deep_as_the_parser_allows() {
    for depth in DEPTHS {
        for value in [
            nested("[", "", "]", depth),
            nested("{\"a\":", "1", "}", depth),
        ] {
            let task = check_task(format!("\"x\":{value}"));
            assert_eq!(task.is_some(), is_accepted(depth), "{depth}");
        }
    }
}

#[test]
fn unbalanced_brackets_are_rejected_at_any_depth() {
    for depth in DEPTHS {
        for value in ["[", "{\"a\":", "]", "}", "[{\"a\":"] {
            assert_eq!(check_task(format!("\"x\":{}", value.repeat(depth))), None);
            assert_eq!(
                check_task(format!("\"list\":{}", value.repeat(depth))),
                None
            );
            assert_eq!(check_task(format!("\"@x\":{}", value.repeat(depth))), None);
        }
    }
}

#[test]
fn a_recursive_type_is_accepted_to_the_same_depth() {
    for depth in DEPTHS {
        let parent = nested("\"parent\":{", "\"count\":1", "}", depth);
        assert_eq!(check_task(parent).is_some(), is_accepted(depth), "{depth}");
        let early = nested(
            "\"next\":{\"@type\":\"#test.task\",",
            "\"count\":1",
            "}",
            depth,
        );
        assert_eq!(check_task(early).is_some(), is_accepted(depth), "{depth}");
        let late = nested(
            "\"next\":{",
            "\"count\":1",
            ",\"@type\":\"#test.task\"}",
            depth,
        );
        assert_eq!(check_task(late).is_some(), is_accepted(depth), "{depth}");
    }
}

#[test]
fn an_error_at_the_deepest_level_has_its_complete_path() {
    for open in ["\"parent\":{", "\"next\":{\"@type\":\"test.task\","] {
        let name = &open[1..open.len().min(5)];
        let body = format!("{{{}}}", nested(open, "\"count\":null", "}", 126));
        let error = serde_json::from_str::<TaskPatch>(&body)
            .unwrap_err()
            .to_string();
        let path = error.split('`').nth(1).unwrap();
        assert_eq!(path.split('/').count(), 127, "{error}");
        assert!(
            path.starts_with(name) && path.ends_with("/count"),
            "{error}"
        );
    }
}

#[test]
fn a_megabyte_of_text_is_accepted_as_a_value_and_a_name() {
    for text in [
        "a".repeat(1 << 20),
        "\\u00e9".repeat(1 << 15),
        "é\\n".repeat(1 << 15),
    ] {
        let task = check_task(format!("\"title\":\"{text}\",\"x\":\"{text}\"")).unwrap();
        assert!(task.title.is_some_and(|title| title.len() >= 1 << 16));
        assert!(check_task(format!("\"{text}\":1")).is_some());
        assert!(check_task(format!("\"@{text}\":1")).is_some());
        assert_eq!(check_task(format!("\"@odata.type\":\"#{text}\"")), None);
        assert_eq!(
            check_task(format!("\"parent\":{{\"list\":\"{text}\"}}")),
            None
        );
        let unknown = format!("{{\"{text}\":1,\"@type\":\"test.call\"}}");
        assert_eq!(check::<AnyTaskPatch>(unknown.as_bytes()), None);
    }
}

#[test]
fn a_hundred_thousand_members_are_kept_or_ignored() {
    let members = |name: &dyn Fn(usize) -> String| {
        let members: Vec<_> = (0..100_000)
            .map(|index| format!("\"{}\":{index}", name(index)))
            .collect();
        members.join(",")
    };
    let dynamic = check_task(members(&|index| format!("x{index}"))).unwrap();
    assert_eq!(dynamic.more.len(), 100_000);
    let annotations = check_task(members(&|index| format!("x{index}@a"))).unwrap();
    assert!(graph_patch::Patch::is_empty(&annotations));
    assert!(
        check_task(members(&|_| "id".into())).is_some(),
        "a key is ignored"
    );
    assert_eq!(
        check_task(members(&|index| format!("x{}", index % 99_999))),
        None
    );
    let map = members(&|index| format!("x{index}")).replace('9', "1");
    check_task(format!("\"map\":{{{map}}}"));
    let unknown = format!(
        "{{{},\"@type\":\"test.call\"}}",
        members(&|index| format!("x{index}"))
    );
    assert_eq!(check::<AnyTaskPatch>(unknown.as_bytes()), None);
}

/// A linear search among the members would take a minute.
#[test]
fn a_hundred_thousand_members_of_a_flags_enum_deserialize() {
    let members: Vec<_> = (0..100_000).map(|index| format!("x{index}")).collect();
    let members = members.join(",");
    let body = format!("{{\"kinds\":\"{members},work,{members},work\"}}");
    let task = serde_json::from_str::<TaskPatch>(&body).unwrap();
    let kinds = task.kinds.flatten().unwrap();
    assert!(kinds.unknown().eq(members.split(',')));
    assert!(kinds.iter().eq([&Kind::Work]));
}
