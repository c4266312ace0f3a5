//! A service finds every key and segment in the URL unchanged.

use crate::resources::Task;
use graph_patch::http::{BuildError, Key, ResourceUrl, ToRequest};
use graph_patch::{GraphPatch, Reference};
use http::Uri;
use proptest::prelude::*;

const FRAGMENT: &str =
    "`#` starts a fragment, which no request contains; add a key with `key` or `key_segment`";

const ROOT: &str = "https://example.com/v4";

fn root() -> ResourceUrl {
    ROOT.into()
}

fn uri(url: ResourceUrl) -> Result<Uri, BuildError> {
    let request = Task::patch().title("Edit").to_request(url).build()?;
    Ok(request.uri().clone())
}

/// Decodes percent-encoding (RFC 3986, 2.1).
fn decode(text: &str) -> String {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            byte => byte,
        });
    }
    String::from_utf8(decoded).unwrap()
}

/// Returns the segments after the root as a service finds them: split, then decoded (OData URL Conventions 4.01, 2).
///
/// A client's URL parser resolves `.` and `..` in any spelling. It must not change the URL.
fn segments(url: ResourceUrl) -> Vec<String> {
    let text = url.to_string();
    assert_eq!(url::Url::parse(&text).unwrap().as_str(), text);
    assert_eq!(uri(url).unwrap(), text.as_str());
    let path = text.strip_prefix(ROOT).unwrap().strip_prefix('/').unwrap();
    path.split('/').map(decode).collect()
}

/// Returns the string of a literal (OData ABNF, `string`).
fn unquoted(literal: &str) -> Option<String> {
    let text = literal.strip_prefix('\'')?.strip_suffix('\'')?;
    let halves = text.replace("''", "\n");
    (!halves.contains('\'')).then(|| text.replace("''", "'"))
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z'%/?#.()=,;:@&+$ \\\\-]{0,6}",
        Just("..".to_owned()),
        Just("%2e%2E".to_owned()),
    ]
}

proptest! {
    #[test]
    fn a_key_is_found_unchanged(key in any_text()) {
        let found = segments(root().segment("users").key(&key));
        prop_assert_eq!(found.len(), 1);
        let literal = found[0].strip_prefix("users(").unwrap().strip_suffix(')').unwrap();
        // `unquoted` uses a line feed as a placeholder for a quote.
        if !key.contains('\n') {
            prop_assert_eq!(unquoted(literal), Some(key));
        }
    }

    #[test]
    fn a_key_segment_is_found_unchanged(key in any_text()) {
        let url = root().segment("users").key_segment(key.clone()).segment("manager");
        if ["", ".", ".."].contains(&key.as_str()) {
            prop_assert!(matches!(uri(url), Err(BuildError::Url(_))));
        } else {
            prop_assert_eq!(segments(url), ["users", &key, "manager"]);
        }
    }

    #[test]
    fn a_key_segment_is_not_an_operator(key in "\\$[a-z]{0,5}") {
        let url = root().key_segment(key).to_string();
        prop_assert!(!url.contains('$'), "{}", url);
    }

    #[test]
    fn a_segment_is_found_unchanged(name in any_text()) {
        let url = root().segment(&name);
        if ["", ".", ".."].contains(&name.as_str()) {
            prop_assert!(matches!(uri(url), Err(BuildError::Url(_))));
        } else {
            prop_assert_eq!(segments(url), [name]);
        }
    }

    #[test]
    fn the_properties_of_a_key_stay_separate(text in any_text(), number in any::<i64>()) {
        let parts = [("Text", Key::from(&text)), ("Number", Key::from(number))];
        let url = root().segment("items").key_parts(parts).to_string();
        // A comma and a parenthesis in the text are encoded, so that a plain split finds the properties.
        let key = url.split_once('(').unwrap().1.strip_suffix(')').unwrap();
        let (first, second) = key.split_once(',').unwrap();
        let literal = decode(first.strip_prefix("Text=").unwrap());
        prop_assert_eq!(literal, format!("'{}'", text.replace('\'', "''")));
        prop_assert_eq!(second, format!("Number={number}"));
    }

    #[test]
    fn a_query_option_is_found_unchanged(name in "[$@a-z&=#%?+ ]{1,5}", value in any_text()) {
        let url = root().query("first", 1).query(&name, &value).segment("users").query("last", 2);
        let text = url.to_string();
        let parsed = url::Url::parse(&text).unwrap();
        prop_assert_eq!(parsed.as_str(), &text);
        prop_assert_eq!(uri(url).unwrap(), text.as_str());
        let (path, query) = text.split_once('?').unwrap();
        prop_assert_eq!(path, format!("{ROOT}/users"));
        let options = query.split('&').map(|option| option.split_once('=').unwrap());
        let options: Vec<_> = options.map(|(name, value)| (decode(name), decode(value))).collect();
        prop_assert_eq!(&options[1], &(name, value));
        prop_assert_eq!(options.len(), 3);
    }

    #[test]
    fn an_integer_is_a_key(number in any::<i64>()) {
        prop_assert_eq!(segments(root().segment("users").key(number)), [format!("users({number})")]);
    }

    #[test]
    fn a_guid_is_a_key_and_any_other_text_is_an_error(
        guid in "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
        other in "[0-9a-g-]{0,40}|[0-9a-g]{8}-[0-9a-g]{4}-[0-9a-g]{4}-[0-9a-g]{4}-[0-9a-g]{12}",
    ) {
        let found = segments(root().segment("users").key(Key::guid(&guid)));
        prop_assert_eq!(found, [format!("users({guid})")]);
        let sizes: Vec<usize> = other.split('-').map(str::len).collect();
        prop_assume!(other.contains('g') || sizes != [8, 4, 4, 4, 12]);
        for url in [root().segment("users").key(Key::guid(&other)), root().key_segment(Key::guid(&other))] {
            prop_assert!(matches!(uri(url), Err(BuildError::Url(_))));
        }
    }
}

#[test]
fn keys_follow_the_standard() {
    assert_eq!(
        ResourceUrl::from("/a").key("\n\u{e9}").to_string(),
        "/a('%0A%C3%A9')"
    );
    let url = root()
        .segment("users")
        .key("o'brien")
        .segment("Model.Person")
        .segment("$value");
    assert_eq!(
        url.to_string(),
        "https://example.com/v4/users('o''brien')/Model.Person/$value"
    );
    assert_eq!(
        ResourceUrl::relative().segment("a").key(7).to_string(),
        "a(7)"
    );
    assert_eq!(ResourceUrl::from("/v4/").segment("a").to_string(), "/v4/a");
}

#[test]
fn an_invalid_segment_or_key_is_an_error() {
    let no_parts: [(&str, Key); 0] = [];
    for (url, problem) in [
        (
            root().segment(".."),
            "a segment cannot be empty, `.` or `..`; add such a key with `key`",
        ),
        (
            root().key_segment("."),
            "a segment cannot be empty, `.` or `..`; add such a key with `key`",
        ),
        (
            ResourceUrl::relative().key(7),
            "a key in parentheses must follow an entity set; add its `segment` first",
        ),
        (
            ResourceUrl::from("/v4/").key(7),
            "a key in parentheses must follow an entity set; add its `segment` first",
        ),
        (
            root().segment("a").key_parts(no_parts),
            "`key_parts` needs at least one key property",
        ),
        (
            root().key_segment(""),
            "a segment cannot be empty, `.` or `..`; add such a key with `key`",
        ),
        (ResourceUrl::from("/v4/a#x"), FRAGMENT),
        (ResourceUrl::from("/v4/a?x#y"), FRAGMENT),
        (
            ResourceUrl::from("/v4#x")
                .segment("a")
                .key("a")
                .query("b", 1),
            FRAGMENT,
        ),
        (root().query("", 1), "a query option must have a name"),
        (
            ResourceUrl::from("/v4?$select=id").query("$select", "name"),
            "the query option `$select` is set twice",
        ),
        (
            root().key(Key::guid("7")),
            "`7` is not a GUID, expected 8-4-4-4-12 hexadecimal digits",
        ),
        // The first problem is reported.
        (
            root().segment("").key(Key::guid("7")),
            "a segment cannot be empty, `.` or `..`; add such a key with `key`",
        ),
    ] {
        let error = uri(url.clone()).unwrap_err();
        assert_eq!(error.to_string(), format!("invalid URL: {problem}"));
        let error = Uri::try_from(&url).unwrap_err();
        assert_eq!(error.to_string(), format!("invalid URL: {problem}"));
        assert!(Uri::try_from(url).is_err());
    }
}

#[test]
fn segments_and_keys_go_before_the_query() {
    let url = ResourceUrl::from("https://example.com/v4?sig=a%2Fb&").query("$expand", "manager");
    let url = url.segment("users").key_segment("a?b#c").segment("items");
    let url = url.key_parts([("A", Key::from(1))]).query("$top", 5);
    assert_eq!(
        url.to_string(),
        "https://example.com/v4/users/a%3Fb%23c/items(A=1)?sig=a%2Fb&$expand=manager&$top=5"
    );
    let url = ResourceUrl::relative()
        .query("x", "")
        .segment("users")
        .key(7);
    assert_eq!(url.to_string(), "users(7)?x=");
    assert_eq!(ResourceUrl::from("/a?").query("b", 1).to_string(), "/a?b=1");
}

#[test]
fn nested_query_options_stay_readable() {
    let url = ResourceUrl::from("/users").query("$expand", "manager($select=id,name;$levels=max)");
    assert_eq!(
        url.to_string(),
        "/users?$expand=manager($select=id,name;$levels=max)"
    );
}

#[test]
fn a_url_converts_into_a_uri_and_an_invalid_one_is_an_error() {
    let url = root().segment("users").key_segment("7");
    let uri: Uri = url.try_into().unwrap();
    assert_eq!(uri, "https://example.com/v4/users/7");
    for text in [
        "",
        "users/7",
        "users(7)",
        "/a b",
        "https:///users",
        "/a\u{7f}",
        "https://exa mple.com",
    ] {
        let error = Uri::try_from(ResourceUrl::from(text)).unwrap_err();
        assert!(matches!(error, BuildError::Url(_)), "{text}: {error}");
    }
}

#[derive(GraphPatch)]
#[graph(untyped)]
struct Member {
    #[graph(bind)]
    manager: Option<Box<Member>>,
    #[graph(bind)]
    friends: Vec<Member>,
}

#[test]
fn a_url_relates_an_entity() {
    let url = root().segment("users").key_segment("a/b");
    let patch = Member::patch()
        .manager(&url)
        .friends([url.clone(), "users/8".into()]);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"manager@odata.bind":"https://example.com/v4/users/a%2Fb","friends@odata.bind":["https://example.com/v4/users/a%2Fb","users/8"]}"#
    );
    assert_eq!(
        Reference::from(url).as_str(),
        "https://example.com/v4/users/a%2Fb"
    );
    let relative = Reference::from(ResourceUrl::relative().segment("users").key(7));
    assert_eq!(relative, Reference::from("users(7)"));
}

#[test]
fn an_invalid_url_does_not_relate_another_entity() {
    for url in [
        root().segment("users").key_segment(""),
        "users/a#b".into(),
        "users/a b".into(),
    ] {
        let patch = Member::patch().manager(Reference::from(url));
        let error = serde_json::to_string(&patch).unwrap_err();
        assert!(error.to_string().contains("invalid URL: "), "{error}");
        assert!(matches!(
            patch.to_request(ROOT).build(),
            Err(BuildError::Body(_))
        ));
    }
}
