//! Preferences are parsed from headers, alone or in a list (RFC 7240).

use graph_patch::http::Preference;
use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;

fn preference() -> impl Strategy<Value = Preference> {
    prop_oneof![
        Just(Preference::ReturnMinimal),
        Just(Preference::ReturnRepresentation),
        Just(Preference::IncludeUnknownEnumMembers),
        Just(Preference::CreateIfMissing),
        r#"[a-z]{1,4}(=([a-z]{1,3}|"([a-z, ;]|\\"|\\\\){0,4}"))?(; [a-z]=1)?"#
            .prop_map(Preference::Other),
    ]
}

fn headers(name: &'static str, values: &[String]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append(name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

proptest! {
    #[test]
    fn a_list_is_parsed_as_it_was_sent(lists in proptest::collection::vec(proptest::collection::vec(preference(), 0..4), 0..3)) {
        let text = |list: &Vec<Preference>| list.iter().map(Preference::to_string).collect::<Vec<_>>().join(", ");
        let values: Vec<String> = lists.iter().map(text).collect();
        let expected = lists.concat();
        prop_assert_eq!(&Preference::requested(&headers("prefer", &values)), &expected);
        prop_assert_eq!(&Preference::applied(&headers("preference-applied", &values)), &expected);
        prop_assert_eq!(Preference::requested(&headers("preference-applied", &values)), []);
    }

    #[test]
    fn any_header_is_parsed(bytes in proptest::collection::vec(any::<u8>(), 0..12)) {
        let Ok(value) = HeaderValue::from_bytes(&bytes) else { return Ok(()) };
        let headers = HeaderMap::from_iter([(http::HeaderName::from_static("prefer"), value)]);
        for preference in Preference::requested(&headers) {
            prop_assert_eq!(preference.as_str().parse(), Ok(preference.clone()));
        }
    }
}

#[test]
fn spellings_of_the_same_preference_are_equal() {
    for text in [
        "return=minimal",
        " return=minimal ",
        "RETURN=Minimal",
        "return=\"minimal\"",
    ] {
        assert_eq!(text.parse(), Ok(Preference::ReturnMinimal), "{text}");
    }
    for text in ["return=minimal; a=1", "returned=minimal", "return", ""] {
        assert_eq!(text.parse(), Ok(Preference::Other(text.into())), "{text}");
    }
}

/// A comma in quotes does not separate, and an escaped quote does not end the quotes (RFC 9110, 5.6.4).
#[test]
fn a_list_is_split_outside_of_quotes() {
    let list = r#"a="b, c", d="e\", f", g="h\\", i, ,"#;
    let headers = headers("prefer", &[list.to_owned()]);
    let found = Preference::requested(&headers);
    let texts: Vec<&str> = found.iter().map(Preference::as_str).collect();
    assert_eq!(texts, [r#"a="b, c""#, r#"d="e\", f""#, r#"g="h\\""#, "i"]);
}

/// A preference may be ignored, and a list of all would take many times the memory of its header.
#[test]
fn the_number_of_preferences_is_limited() {
    let headers = headers("prefer", &["a,".repeat(100_000), "return=minimal".into()]);
    assert_eq!(Preference::requested(&headers).len(), 1_000);
    let other = Preference::Other("a".repeat(10_000_000));
    assert!(format!("{other:?}").len() < 200);
    assert_eq!(format!("{:?}", Preference::ReturnMinimal), "ReturnMinimal");
}
