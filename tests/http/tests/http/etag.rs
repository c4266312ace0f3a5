//! An entity tag keeps its text, and meets a precondition as the standard requires.

use graph_patch::http::{ETag, IfMatch};
use http::HeaderValue;
use proptest::prelude::*;

fn quoted() -> impl Strategy<Value = String> {
    "(W/)?\"[!#-~]{0,8}\""
}

fn etag(text: &str) -> ETag {
    text.parse().unwrap()
}

proptest! {
    /// (RFC 9110, 8.8.3)
    #[test]
    fn a_tag_keeps_its_text(text in quoted()) {
        let etag = etag(&text);
        prop_assert_eq!(etag.as_str(), &text);
        prop_assert_eq!(etag.is_weak(), text.starts_with("W/"));
        let header = HeaderValue::from(etag.clone());
        prop_assert_eq!(&header, &text);
        prop_assert_eq!(&ETag::try_from(&header).unwrap(), &etag);
        let json = serde_json::to_string(&etag).unwrap();
        prop_assert_eq!(&json, &serde_json::to_string(&text).unwrap());
        prop_assert_eq!(serde_json::from_str::<ETag>(&json).unwrap(), etag);
    }

    #[test]
    fn every_accepted_text_is_kept(text in prop_oneof![any::<String>(), "[W/\"*, a]{0,6}"]) {
        if let Ok(etag) = text.parse::<ETag>() {
            prop_assert_eq!(etag.to_string(), text.as_str());
            prop_assert_eq!(HeaderValue::from_str(&text).unwrap(), HeaderValue::from(etag));
        }
        if let Ok(precondition) = text.parse::<IfMatch>() {
            prop_assert_eq!(HeaderValue::from(precondition), text);
        }
    }

    #[test]
    fn header_bytes_are_parsed_as_text(bytes in proptest::collection::vec(any::<u8>(), 0..6)) {
        let Ok(value) = HeaderValue::from_bytes(&bytes) else { return Ok(()) };
        let parsed = ETag::try_from(&value);
        let text = std::str::from_utf8(&bytes).ok().and_then(|text| text.parse().ok());
        prop_assert_eq!(parsed.ok(), text);
    }

    #[test]
    fn a_tag_meets_only_the_precondition_with_the_same_tag(text in quoted(), other in quoted()) {
        let (current, given) = (etag(&text), IfMatch::from(etag(&other)));
        let opaque = |text: &str| text.trim_start_matches("W/").to_owned();
        prop_assert!(IfMatch::from(&current).is_met_by(&current));
        prop_assert!(IfMatch::Any.is_met_by(&current));
        prop_assert_eq!(given.is_met_by(&current), opaque(&text) == opaque(&other));
    }
}

/// (OData Protocol 4.01, 8.2.4)
#[test]
fn weak_and_strong_tags_are_compared_weakly() {
    for (given, current) in [
        (r#""1""#, r#"W/"1""#),
        (r#"W/"1""#, r#""1""#),
        (r#"W/"1""#, r#"W/"1""#),
    ] {
        assert!(IfMatch::from(etag(given)).is_met_by(&etag(current)));
    }
    assert_ne!(etag(r#""1""#), etag(r#"W/"1""#));
}

#[test]
fn an_invalid_tag_is_rejected() {
    for text in [
        "",
        "*",
        "W/",
        "W/*",
        "\"",
        "\"1",
        "1\"",
        "W/\"1",
        "w/\"1\"",
        "\"1\", \"2\"",
        "1,2",
        "\"a b\"",
        "\"a\"b\"",
        "\"\u{fc}\"",
    ] {
        let error = text.parse::<ETag>().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(r#"`{text}` is not an entity tag, expected one such as `"…"` or `W/"…"`"#)
        );
        assert!(serde_json::from_value::<ETag>(text.into()).is_err());
    }
    assert!("\"1\", \"2\"".parse::<IfMatch>().is_err());
    assert_eq!(
        "\"\n\u{1b}\"".parse::<ETag>().unwrap_err().to_string(),
        r#"`"\n\u{1b}"` is not an entity tag, expected one such as `"…"` or `W/"…"`"#
    );
}

#[test]
fn a_tag_without_quotes_is_accepted_and_sent_unchanged() {
    assert_eq!(etag("0x8D4").as_str(), "0x8D4");
    assert!(!IfMatch::from(etag("1")).is_met_by(&etag("\"1\"")));
}

#[test]
fn an_asterisk_means_any() {
    assert_eq!("*".parse(), Ok(IfMatch::Any));
    assert_eq!(
        IfMatch::try_from(&HeaderValue::from_static("*")),
        Ok(IfMatch::Any)
    );
    assert_eq!(HeaderValue::from(IfMatch::Any), "*");
}

#[test]
fn debug_of_a_tag_and_of_its_error_is_short() {
    let huge = etag(&format!("\"{}\"", "a".repeat(1_000_000)));
    let error = format!("\u{1b}{}", "a".repeat(1_000_000)).parse::<ETag>();
    let error = error.unwrap_err();
    for shown in [format!("{huge:?}"), format!("{error:?}"), error.to_string()] {
        assert!(shown.len() < 2_000, "{}", shown.len());
        assert!(!shown.contains('\u{1b}'));
    }
    assert_eq!(format!("{:?}", etag("W/\"1\"")), r#"ETag("W/\"1\"")"#);
}
