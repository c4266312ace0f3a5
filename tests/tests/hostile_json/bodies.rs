//! Hostile members at every place of a body.

use crate::check::{check, check_task};
use crate::inputs::{NAMES, NUMBERS, OTHERS, TEXTS};
use crate::models::{AnyTaskPatch, TaskPatch};

#[test]
fn any_value_of_any_member_is_kept_or_rejected() {
    let mut kept = 0;
    for name in NAMES {
        for value in [NUMBERS, TEXTS, OTHERS].concat() {
            kept += usize::from(check_task(format!("\"{name}\":{value}")).is_some());
            check_task(format!("\"parent\":{{\"{name}\":{value}}}"));
            check_task(format!(
                "\"next\":{{\"{name}\":{value},\"@type\":\"test.task\"}}"
            ));
        }
    }
    assert!(kept > 500, "{kept}");
}

/// `serde_json` has private names for values that JSON cannot represent. A body with such names must not cause harm.
#[test]
fn a_private_name_of_the_parser_is_kept_or_rejected() {
    for private in ["Number", "RawValue"] {
        for value in ["\"1\"", "\"\"", "\"[\"", "1", "null", "{}"] {
            for name in NAMES {
                let member = format!("\"{name}\":{{\"$serde_json::private::{private}\":{value}}}");
                check::<TaskPatch>(format!("{{{member}}}").as_bytes());
                check::<AnyTaskPatch>(format!("{{{member},\"@type\":\"test.task\"}}").as_bytes());
            }
        }
    }
}

#[test]
fn any_text_as_a_name_is_kept_or_rejected() {
    for text in TEXTS {
        check_task(format!("{text}:1"));
        check_task(format!("\"map\":{{{text}:1}}"));
        check_task(format!("\"x\":{{{text}:1,{text}:2}}"));
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_rejected() {
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
            assert_eq!(check_task(value), None);
            let bare = [b"\"".as_slice(), name.as_bytes(), b"\":", bytes].concat();
            assert_eq!(check_task(bare), None);
        }
        let name = [b"\"".as_slice(), bytes, b"\":1"].concat();
        assert_eq!(check_task(name), None);
    }
}

#[test]
fn a_body_that_is_not_an_object_is_rejected() {
    for body in [NUMBERS, TEXTS, &OTHERS[..6]].concat() {
        assert_eq!(check::<TaskPatch>(body.as_bytes()), None);
        assert_eq!(check::<AnyTaskPatch>(body.as_bytes()), None);
    }
    for body in ["\u{feff}{}", "{}{}", "{},", "{} x", "{}\0"] {
        assert_eq!(check::<TaskPatch>(body.as_bytes()), None);
    }
}

#[test]
fn a_duplicate_property_is_rejected_under_any_escape_of_its_name() {
    let spellings = [r#""title""#, r#""\u0074itle""#, r#""titl\u0065""#];
    for first in spellings {
        for second in spellings {
            assert_eq!(check_task(format!("{first}:\"a\",{second}:\"a\"")), None);
        }
    }
    assert_eq!(check_task(r#""x":1,"\u0078":1"#), None);
}

/// Names are compared by their characters. In an open type, another spelling is another property. [RFC 8259, 8.3]
#[test]
fn a_name_in_another_case_or_normal_form_is_another_property() {
    for (one, other) in [
        ("title", "Title"),
        ("é", "e\u{301}"),
        ("ﬁ", "fi"),
        ("K", "\u{212a}"),
        ("x", "x\u{200b}"),
    ] {
        let patch = check_task(format!("\"{one}\":\"a\",\"{other}\":\"b\"")).unwrap();
        assert_eq!(graph_patch::Patch::changed_properties(&patch).len(), 2);
    }
}
