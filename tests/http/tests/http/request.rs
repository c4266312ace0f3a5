//! A request contains exactly the values that were set on its builder.

use crate::resources::{Open, Task, User, URL};
use graph_patch::http::{
    BuildError, IfMatch, ODataVersion, Preference, ResourceUrl, ToRequest, UpdateRequest,
};
use graph_patch::{GraphPatch, Patch};
use http::{header, HeaderName, HeaderValue, Request};
use serde::ser::{Error as _, Serialize, Serializer};
use serde::Deserialize;
use serde_json::json;
use std::error::Error;

/// Returns the headers, sorted by name.
fn headers<B>(request: &Request<B>) -> Vec<(&str, &str)> {
    let headers = request.headers().iter();
    let mut headers: Vec<_> = headers
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .collect();
    headers.sort_unstable();
    headers
}

#[test]
fn the_minimal_request_is_a_patch_with_json() {
    let patch = Task::patch().title("Edit").note(None);
    let request = patch.to_request(URL).build().unwrap();
    assert_eq!(request.method(), "PATCH");
    assert_eq!(request.uri(), URL);
    assert_eq!(headers(&request), [("content-type", "application/json")]);
    assert_eq!(request.body(), &serde_json::to_vec(&patch).unwrap());
}

#[test]
fn every_header_follows_the_standard() {
    let request = User::patch()
        .city(None)
        .to_request(URL)
        .bearer_auth("to.ken")
        .if_match(r#"W/"1""#.parse::<IfMatch>().unwrap())
        .prefer(Preference::ReturnMinimal)
        .prefer(Preference::IncludeUnknownEnumMembers)
        .prefer(Preference::CreateIfMissing)
        .prefer(Preference::Other("wait=5".into()))
        .odata_version(ODataVersion::V4_0)
        .odata_max_version(ODataVersion::V4_01)
        .ieee754_compatible()
        .header(
            HeaderName::from_static("consistencylevel"),
            HeaderValue::from_static("eventual"),
        )
        .build()
        .unwrap();
    assert_eq!(
        headers(&request),
        [
            ("authorization", "Bearer to.ken"),
            ("consistencylevel", "eventual"),
            ("content-type", "application/json;IEEE754Compatible=true"),
            ("if-match", r#"W/"1""#),
            ("odata-maxversion", "4.01"),
            ("odata-version", "4.0"),
            (
                "prefer",
                "return=minimal, include-unknown-enum-members, create-if-missing, wait=5"
            ),
        ]
    );
    assert_eq!(request.body(), br#"{"city":null}"#);
}

/// A service uses the first of two preferences with the same name (RFC 7240, 2).
#[test]
fn a_later_preference_replaces_one_with_the_same_name() {
    let request = Task::patch().title("Edit").to_request(URL);
    let request = request
        .prefer(Preference::ReturnMinimal)
        .prefer(Preference::Other("wait=5".into()))
        .prefer(Preference::Other("Return = \"representation\"".into()))
        .prefer(Preference::Other("wait=9;x".into()));
    let request = request.build().unwrap();
    assert_eq!(
        request.headers()["prefer"],
        "Return = \"representation\", wait=9;x"
    );
}

#[test]
fn a_later_call_replaces_an_earlier_one() {
    let request = Task::patch().title("Edit").to_request(URL);
    let request = request
        .if_match(IfMatch::Any)
        .if_match("\"2\"".parse::<IfMatch>().unwrap());
    let request = request
        .bearer_auth("old")
        .bearer_auth("new")
        .build()
        .unwrap();
    assert_eq!(
        headers(&request),
        [
            ("authorization", "Bearer new"),
            ("content-type", "application/json"),
            ("if-match", "\"2\""),
        ]
    );
}

#[test]
fn debug_shows_neither_the_token_nor_values() {
    let patch = Task::patch().title("hidden-title");
    let update = patch.to_request(URL).bearer_auth("hidden-token");
    let shown = format!("{update:?} {update:#?}");
    assert!(!shown.contains("hidden"), "{shown}");
    assert!(shown.contains(URL), "{shown}");

    let request = update.build().unwrap();
    assert!(request.headers()[header::AUTHORIZATION].is_sensitive());
    let shown = format!("{request:?}");
    assert!(!shown.contains("hidden"), "{shown}");
}

/// Credentials of any scheme are secret.
#[test]
fn authorization_is_sensitive_however_it_is_set() {
    let value = HeaderValue::from_static("Basic hidden");
    let update = Task::patch().title("Edit").to_request(URL);
    let update = update.header(header::AUTHORIZATION, value);
    assert!(!format!("{update:?}").contains("hidden"));
    let request = update.build().unwrap();
    assert!(request.headers()[header::AUTHORIZATION].is_sensitive());
}

#[test]
fn errors_do_not_contain_the_token() {
    let update = Task::patch()
        .title("Edit")
        .to_request(URL)
        .bearer_auth("hidden\n");
    let error = update.build().unwrap_err();
    assert!(
        matches!(error, BuildError::Header("the token")),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        "the token contains a character that is not allowed in a header, such as a line break"
    );
}

#[test]
fn an_empty_patch_is_sent_only_on_request() {
    let patch = Task::patch();
    let error = patch.to_request(URL).build().unwrap_err();
    assert!(matches!(error, BuildError::EmptyPatch), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the patch sets no property; call `even_if_empty` to send it anyway"
    );

    let request = patch.to_request(URL).even_if_empty().build().unwrap();
    assert_eq!(request.body(), br##"{"@odata.type":"#test.task"}"##);
    let request = Task::patch()
        .note(None)
        .to_request(URL)
        .even_if_empty()
        .build();
    assert!(request.is_ok());
}

#[test]
fn a_preference_with_invalid_characters_is_an_error() {
    let preference = Preference::Other("a\nb".into());
    let error = Task::patch()
        .title("Edit")
        .to_request(URL)
        .prefer(preference)
        .build()
        .unwrap_err();
    assert!(
        matches!(error, BuildError::Header("a preference")),
        "{error:?}"
    );
}

#[test]
fn a_preference_that_would_change_others_is_an_error() {
    for (text, problem) in [
        ("", "it is empty"),
        (" ", "it is empty"),
        (", ,", "it is empty"),
        ("=5", "it has no name"),
        ("a, ;x", "it has no name"),
        ("a=\"b", "its quotes do not end"),
        ("a=\"b\\\"", "its quotes do not end"),
        ("a, b=\"", "its quotes do not end"),
    ] {
        let update = || Task::patch().title("Edit").to_request(URL);
        let header = HeaderValue::from_str(text).unwrap();
        for update in [
            update().prefer(Preference::Other(text.into())),
            update().header(HeaderName::from_static("prefer"), header),
        ] {
            let error = update
                .prefer(Preference::ReturnMinimal)
                .build()
                .unwrap_err();
            assert_eq!(error.to_string(), format!("invalid preference: {problem}"));
        }
    }
}

/// The header of another call is not lost, whatever the order.
#[test]
fn preferences_of_the_header_and_of_the_method_are_one_list() {
    let header = |text| {
        (
            HeaderName::from_static("prefer"),
            HeaderValue::from_static(text),
        )
    };
    let update = || Task::patch().title("Edit").to_request(URL);
    let sent = |update: UpdateRequest<Task>| {
        let request = update.build().unwrap();
        assert_eq!(request.headers().get_all("prefer").iter().count(), 1);
        request.headers()["prefer"].to_str().unwrap().to_owned()
    };
    let (name, value) = header("wait=5, a=\"b, c\"");
    let before = update().header(name.clone(), value.clone());
    let before = before.prefer(Preference::ReturnMinimal);
    assert_eq!(sent(before), "wait=5, a=\"b, c\", return=minimal");
    let after = update().prefer(Preference::ReturnMinimal);
    let after = after.header(name.clone(), value);
    assert_eq!(sent(after), "return=minimal, wait=5, a=\"b, c\"");

    let (_, replaced) = header("RETURN=representation, x=1, x=2");
    let replacing = update().prefer(Preference::ReturnMinimal);
    let replacing = replacing.header(name.clone(), replaced);
    assert_eq!(sent(replacing), "RETURN=representation, x=1, x=2");

    let not_text = HeaderValue::from_bytes(b"a=\xff").unwrap();
    let error = update().header(name, not_text).build().unwrap_err();
    assert!(matches!(error, BuildError::Header("a preference")));
}

#[test]
fn more_headers_than_a_map_can_contain_are_an_error() {
    let mut update = Task::patch().title("Edit").to_request(URL);
    for index in 0..40_000 {
        let name = HeaderName::from_bytes(format!("x-{index}").as_bytes()).unwrap();
        update = update.header(name, HeaderValue::from_static("1"));
    }
    let error = update.build().unwrap_err();
    assert!(matches!(error, BuildError::TooManyHeaders), "{error:?}");
}

#[test]
fn a_patch_that_cannot_be_serialized_is_an_error_with_its_source() {
    let patch = Open::patch().properties("declared", json!(1));
    let error = patch.to_request(URL).build().unwrap_err();
    assert!(matches!(error, BuildError::Body(_)), "{error:?}");
    assert!(error.source().unwrap().to_string().contains("`declared`"));
    assert!(error.to_string().contains("`declared`"));
}

/// The error of a value can contain foreign text.
#[test]
fn the_error_of_a_value_is_escaped_and_short_in_each_text() {
    #[derive(Clone, Debug, Default, PartialEq, Deserialize)]
    struct Value;

    impl Serialize for Value {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(S::Error::custom("\u{1b}\n".repeat(10_000)))
        }
    }

    #[derive(GraphPatch)]
    #[allow(dead_code)]
    struct Item {
        value: Value,
    }

    let error = Item::patch().value(Value).to_request(URL).build();
    let error = error.unwrap_err();
    let source = error.source().unwrap();
    for text in [
        error.to_string(),
        format!("{error:?}"),
        source.to_string(),
        format!("{source:?}"),
    ] {
        assert!(text.len() < 10_000, "{} bytes", text.len());
        assert!(!text.contains(['\u{1b}', '\n']), "{text}");
    }
}

#[test]
fn an_invalid_url_is_an_error() {
    for (url, problem) in [
        ("", "empty string"),
        (
            "users",
            "only a batch item can have a relative URL; start this one with `https://` or `/`",
        ),
        (
            "*",
            "only a batch item can have a relative URL; start this one with `https://` or `/`",
        ),
        ("users/7", "invalid format"),
        ("https://example.com/a b", "invalid uri character"),
    ] {
        let error = Task::patch()
            .title("Edit")
            .to_request(url)
            .build()
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("invalid URL: {problem}"),
            "{url}"
        );
    }
}

#[test]
fn a_url_is_a_string_a_uri_or_built() {
    let patch = Task::patch().title("Edit");
    let urls: [ResourceUrl; 5] = [
        URL.into(),
        String::from(URL).into(),
        (&String::from(URL)).into(),
        URL.parse::<http::Uri>().unwrap().into(),
        ResourceUrl::from("https://example.com/v4")
            .segment("tasks")
            .key_segment(7),
    ];
    for url in &urls {
        assert_eq!(patch.to_request(url).build().unwrap().uri(), URL);
    }
}

#[test]
fn generic_code_creates_a_request_from_any_patch() {
    fn request<P: Patch>(patch: &P) -> Request<Vec<u8>> {
        patch.to_request(URL).build().unwrap()
    }
    assert_eq!(
        request(&User::patch().city("Oslo")).body(),
        br#"{"city":"Oslo"}"#
    );
}
