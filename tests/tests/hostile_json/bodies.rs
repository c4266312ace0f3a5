//! Members that no client means well with, in every place of a body.

use crate::check::{judge, judge_task};
use crate::inputs::{NAMES, NUMBERS, OTHERS, TEXTS};
use crate::models::{ReadAny, ReadTask};

#[test]
fn any_value_of_any_member_is_kept_or_told() {
    let mut kept = 0;
    for name in NAMES {
        for value in [NUMBERS, TEXTS, OTHERS].concat() {
            kept += usize::from(judge_task(format!("\"{name}\":{value}")).is_some());
            judge_task(format!("\"parent\":{{\"{name}\":{value}}}"));
            judge_task(format!(
                "\"next\":{{\"{name}\":{value},\"@type\":\"test.task\"}}"
            ));
        }
    }
    assert!(kept > 500, "{kept}");
}

/// `serde_json` has names of its own for what JSON has no form for. A body that has them is anything but harmful.
#[test]
fn a_private_name_of_the_parser_is_borne() {
    for private in ["Number", "RawValue"] {
        for value in ["\"1\"", "\"\"", "\"[\"", "1", "null", "{}"] {
            for name in NAMES {
                let member = format!("\"{name}\":{{\"$serde_json::private::{private}\":{value}}}");
                judge::<ReadTask>(format!("{{{member}}}").as_bytes());
                judge::<ReadAny>(format!("{{{member},\"@type\":\"test.task\"}}").as_bytes());
            }
        }
    }
}

#[test]
fn a_text_is_any_members_name() {
    for text in TEXTS {
        judge_task(format!("{text}:1"));
        judge_task(format!("\"map\":{{{text}:1}}"));
        judge_task(format!("\"x\":{{{text}:1,{text}:2}}"));
    }
}

#[test]
fn bytes_that_are_no_text_are_kept_out() {
    let hostile: &[&[u8]] = &[
        b"\xff",
        b"\xc3",
        b"\xc0\x80",
        b"\xed\xa0\x80",
        b"\xf5\x80\x80\x80",
        b"\0",
    ];
    for bytes in hostile {
        for name in ["title", "x", "", "kinds", "icon", "next"] {
            let value = [b"\"".as_slice(), name.as_bytes(), b"\":\"", bytes, b"\""].concat();
            assert_eq!(judge_task(value), None);
            let bare = [b"\"".as_slice(), name.as_bytes(), b"\":", bytes].concat();
            assert_eq!(judge_task(bare), None);
        }
        let name = [b"\"".as_slice(), bytes, b"\":1"].concat();
        assert_eq!(judge_task(name), None);
    }
}

#[test]
fn what_is_no_object_is_no_body() {
    for body in [NUMBERS, TEXTS, &OTHERS[..6]].concat() {
        assert_eq!(judge::<ReadTask>(body.as_bytes()), None);
        assert_eq!(judge::<ReadAny>(body.as_bytes()), None);
    }
    for body in ["\u{feff}{}", "{}{}", "{},", "{} x", "{}\0"] {
        assert_eq!(judge::<ReadTask>(body.as_bytes()), None);
    }
}

#[test]
fn a_property_that_comes_twice_is_refused_under_any_spelling_of_its_name() {
    let spelt = [r#""title""#, r#""\u0074itle""#, r#""titl\u0065""#];
    for first in spelt {
        for second in spelt {
            assert_eq!(judge_task(format!("{first}:\"a\",{second}:\"a\"")), None);
        }
    }
    assert_eq!(judge_task(r#""x":1,"\u0078":1"#), None);
}

/// Names are compared by their characters (RFC 8259, 8.3): of an open type, another spelling is another property.
#[test]
fn a_name_in_another_case_or_normal_form_is_another_property() {
    for (one, other) in [
        ("title", "Title"),
        ("é", "e\u{301}"),
        ("ﬁ", "fi"),
        ("K", "\u{212a}"),
        ("x", "x\u{200b}"),
    ] {
        let patch = judge_task(format!("\"{one}\":\"a\",\"{other}\":\"b\"")).unwrap();
        assert_eq!(graph_patch::Patch::changed_properties(&patch).len(), 2);
    }
}
