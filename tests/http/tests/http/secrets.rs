//! `Debug` of a request shows no value that can be a secret.

use crate::resources::{Task, URL};
use graph_patch::http::{Batch, ResourceUrl, ToRequest};
use graph_patch::GraphPatch;
use http::{HeaderName, HeaderValue};

#[test]
fn the_value_of_an_unknown_header_is_hidden() {
    for name in [
        "authorization",
        "proxy-authorization",
        "cookie",
        "set-cookie",
        "api-key",
        "x-api-key",
        "ocp-apim-subscription-key",
        "x-functions-key",
        "x-ms-authorization-auxiliary",
        "x-ms-client-principal",
        "x-zumo-auth",
        "x-custom",
    ] {
        let name = HeaderName::from_static(name);
        let value = HeaderValue::from_static("hidden");
        let update = Task::patch().title("Edit").to_request(URL);
        let update = update.header(name.clone(), value.clone());
        let shown = format!("{update:?} {update:#?}");
        assert!(!shown.contains("hidden"), "{shown}");
        assert!(shown.contains(name.as_str()), "{shown}");

        let request = update.build().unwrap();
        assert_eq!(request.headers()[&name], "hidden");
        assert!(!format!("{request:?}").contains("hidden"), "{request:?}");

        let mut batch = Batch::new();
        batch
            .add(Task::patch().title("Edit").to_request(URL))
            .unwrap();
        let requests = batch.to_requests(URL).header(name, value);
        assert!(!format!("{requests:?}").contains("hidden"), "{requests:?}");
        let request = &requests.build().unwrap()[0];
        assert!(!format!("{request:?}").contains("hidden"), "{request:?}");
    }
}

#[test]
fn the_value_of_a_harmless_header_is_shown() {
    let update = Task::patch().title("Edit").to_request(URL);
    let update = update.header(
        HeaderName::from_static("consistencylevel"),
        HeaderValue::from_static("eventual"),
    );
    assert!(format!("{update:?}").contains("eventual"));
    let request = update.build().unwrap();
    assert!(format!("{request:?}").contains("eventual"));
}

#[test]
fn the_secrets_of_a_url_are_hidden() {
    for (url, shown) in [
        (URL, URL),
        ("/users/a@b.example", "/users/a@b.example"),
        ("/19:a@thread/b", "/19:a@thread/b"),
        ("users('a@b.example')/x", "users('a@b.example')/x"),
        ("https://[::1]:8080/a", "https://[::1]:8080/a"),
        ("https://[::1]/a", "https://[::1]/a"),
        (
            "https://hidden:hidden@example.com:80/a/b@c:d",
            "https://<redacted>@example.com:80/a/b@c:d",
        ),
        ("//hidden@example.com", "//<redacted>@example.com"),
        (
            "HTTPS:\\\\hid@hidden@example.com\\a",
            "HTTPS:\\\\<redacted>@example.com\\a",
        ),
        (
            "https:/hidden@example.com/a",
            "https:/<redacted>@example.com/a",
        ),
        (
            "https:hidden:hidden@example.com",
            "https:<redacted>@example.com",
        ),
        ("https://hidden:hid/den@example.com/a", "https://<redacted>"),
        (
            "https://hidden:hid?den@example.com/a",
            "https://<redacted>?<redacted>",
        ),
        (
            "https://hidden:?den=hid#den@example.com",
            "https://<redacted>?den=<redacted>#<redacted>",
        ),
        ("hidden:hidden@example.com/a", "<redacted>@example.com/a"),
        (
            "/a?sv=hidden&sig=hid=den&&hidden#hidden",
            "/a?sv=<redacted>&sig=<redacted>&&<redacted>#<redacted>",
        ),
        ("/a#hidden?x=hidden", "/a#<redacted>"),
        (
            " https://hidden@a.example/b",
            " https://<redacted>@a.example/b",
        ),
        (
            "\u{feff}https://hidden:hidden@a.example",
            "\u{feff}https://<redacted>@a.example",
        ),
        (
            "ht tp://hidden:hidden@a.example",
            "ht tp://<redacted>@a.example",
        ),
        (
            "a/https://hidden@a.example/b",
            "a/https://<redacted>@a.example/b",
        ),
        (
            "https://proxy.example/https:///hidden:hidden@a.example/b",
            "https://proxy.example/https:///<redacted>@a.example/b",
        ),
        (
            "//hidden@proxy.example/https://hidden:hid/den@a.example",
            "//<redacted>@proxy.example/https://<redacted>",
        ),
        (
            "/sites('https://a.example/b')/c",
            "/sites('https://a.example/b')/c",
        ),
        ("", ""),
    ] {
        let url = ResourceUrl::from(url);
        let expected = format!("ResourceUrl {{ url: {shown:?} }}");
        assert_eq!(format!("{url:?}"), expected);
        let update = Task::patch().title("Edit").to_request(url);
        assert!(!format!("{update:?}").contains("hidden"), "{update:?}");
        if let Err(error) = update.build() {
            assert!(!format!("{error:?} {error}").contains("hid"), "{error:?}");
        }
    }
}
