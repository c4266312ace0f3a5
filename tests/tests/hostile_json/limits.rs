//! Depth and length, up to the limit and past it.

use crate::check::{judge, judge_task};
use crate::models::{Kind, ReadAny, ReadTask};

/// `serde_json` reads 127 levels; one more would be one too many for the stack of a thread.
const DEPTHS: [usize; 8] = [1, 2, 64, 125, 126, 127, 128, 10_000];

fn nested(open: &str, inner: &str, close: &str, depth: usize) -> String {
    format!("{}{inner}{}", open.repeat(depth), close.repeat(depth))
}

/// Whether a body of so many levels below its own is read.
fn is_read(depth: usize) -> bool {
    depth < 127
}

#[test]
fn a_dynamic_value_is_as_deep_as_the_parser_lets_it() {
    for depth in DEPTHS {
        for value in [
            nested("[", "", "]", depth),
            nested("{\"a\":", "1", "}", depth),
        ] {
            let task = judge_task(format!("\"x\":{value}"));
            assert_eq!(task.is_some(), is_read(depth), "{depth}");
        }
    }
}

#[test]
fn what_is_unclosed_or_closed_too_often_is_refused_at_any_depth() {
    for depth in DEPTHS {
        for value in ["[", "{\"a\":", "]", "}", "[{\"a\":"] {
            assert_eq!(judge_task(format!("\"x\":{}", value.repeat(depth))), None);
            assert_eq!(
                judge_task(format!("\"list\":{}", value.repeat(depth))),
                None
            );
            assert_eq!(judge_task(format!("\"@x\":{}", value.repeat(depth))), None);
        }
    }
}

#[test]
fn a_type_that_holds_itself_is_read_to_the_same_depth() {
    for depth in DEPTHS {
        let parent = nested("\"parent\":{", "\"count\":1", "}", depth);
        assert_eq!(judge_task(parent).is_some(), is_read(depth), "{depth}");
        let early = nested(
            "\"next\":{\"@type\":\"#test.task\",",
            "\"count\":1",
            "}",
            depth,
        );
        assert_eq!(judge_task(early).is_some(), is_read(depth), "{depth}");
        let late = nested(
            "\"next\":{",
            "\"count\":1",
            ",\"@type\":\"#test.task\"}",
            depth,
        );
        assert_eq!(judge_task(late).is_some(), is_read(depth), "{depth}");
    }
}

#[test]
fn a_mistake_at_the_bottom_is_told_with_its_whole_path() {
    for open in ["\"parent\":{", "\"next\":{\"@type\":\"test.task\","] {
        let name = &open[1..open.len().min(5)];
        let body = format!("{{{}}}", nested(open, "\"count\":null", "}", 126));
        let error = serde_json::from_str::<ReadTask>(&body)
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
fn a_megabyte_of_text_is_read_as_a_value_a_name_and_a_type() {
    for text in [
        "a".repeat(1 << 20),
        "\\u00e9".repeat(1 << 15),
        "é\\n".repeat(1 << 15),
    ] {
        let task = judge_task(format!("\"title\":\"{text}\",\"x\":\"{text}\"")).unwrap();
        assert!(task.title.is_some_and(|title| title.len() >= 1 << 16));
        assert!(judge_task(format!("\"{text}\":1")).is_some());
        assert!(judge_task(format!("\"@{text}\":1")).is_some());
        assert_eq!(judge_task(format!("\"@odata.type\":\"#{text}\"")), None);
        assert_eq!(
            judge_task(format!("\"parent\":{{\"list\":\"{text}\"}}")),
            None
        );
        let unknown = format!("{{\"{text}\":1,\"@type\":\"test.call\"}}");
        assert_eq!(judge::<ReadAny>(unknown.as_bytes()), None);
    }
}

#[test]
fn a_hundred_thousand_members_are_read_kept_or_passed_over() {
    let members = |name: &dyn Fn(usize) -> String| {
        let members: Vec<_> = (0..100_000)
            .map(|index| format!("\"{}\":{index}", name(index)))
            .collect();
        members.join(",")
    };
    let dynamic = judge_task(members(&|index| format!("x{index}"))).unwrap();
    assert_eq!(dynamic.more.len(), 100_000);
    let annotations = judge_task(members(&|index| format!("x{index}@a"))).unwrap();
    assert!(graph_patch::Patch::is_empty(&annotations));
    assert!(
        judge_task(members(&|_| "id".into())).is_some(),
        "a key is passed over"
    );
    assert_eq!(
        judge_task(members(&|index| format!("x{}", index % 99_999))),
        None
    );
    let map = members(&|index| format!("x{index}")).replace('9', "1");
    judge_task(format!("\"map\":{{{map}}}"));
    let unknown = format!(
        "{{{},\"@type\":\"test.call\"}}",
        members(&|index| format!("x{index}"))
    );
    assert_eq!(judge::<ReadAny>(unknown.as_bytes()), None);
}

/// Compared one by one, they would take a minute.
#[test]
fn a_hundred_thousand_members_of_a_flags_enum_are_read() {
    let members: Vec<_> = (0..100_000).map(|index| format!("x{index}")).collect();
    let members = members.join(",");
    let body = format!("{{\"kinds\":\"{members},work,{members},work\"}}");
    let task = serde_json::from_str::<ReadTask>(&body).unwrap();
    let kinds = task.kinds.flatten().unwrap();
    assert!(kinds.unknown().eq(members.split(',')));
    assert!(kinds.iter().eq([&Kind::Work]));
}
