//! The part of a URL that `Debug` shows.

use alloc::{format, string::String};

const HIDDEN: &str = "<redacted>";

/// Returns a URL without the values that can be a secret: the user and the password, the values of the query, and the
/// fragment.
pub(crate) fn shown(url: &str) -> String {
    let (url, fragment) = match url.split_once('#') {
        Some((url, _)) => (url, ["#", HIDDEN].concat()),
        None => (url, String::new()),
    };
    let (address, query) = match url.split_once('?') {
        Some((address, query)) => (address, ["?", &shown_query(query)].concat()),
        None => (url, String::new()),
    };
    [shown_address(address), query, fragment].concat()
}

/// Keeps the names. A part without `=` can be a value.
fn shown_query(query: &str) -> String {
    let mut shown = String::new();
    for part in query.split_inclusive('&') {
        let (part, separator) = match part.strip_suffix('&') {
            Some(part) => (part, "&"),
            None => (part, ""),
        };
        if let Some((name, _)) = part.split_once('=') {
            shown.push_str(name);
            shown.push('=');
        }
        shown.push_str(if part.is_empty() { "" } else { HIDDEN });
        shown.push_str(separator);
    }
    shown
}

/// Hides the user and the password, also in a URL that is not valid, since the user may have mistyped it. Hides them
/// also in a URL in the path, such as that after the URL of a proxy.
fn shown_address(address: &str) -> String {
    let mut parts = address.split("://");
    let first = parts.next().unwrap_or_default();
    let mut shown = shown_start(first);
    for part in parts {
        shown.push_str("://");
        let rest = part.trim_start_matches(is_slash);
        shown.push_str(part.strip_suffix(rest).unwrap_or_default());
        shown.push_str(&shown_authority(rest));
    }
    shown
}

fn is_slash(character: char) -> bool {
    matches!(character, '/' | '\\')
}

/// Returns a URL up to `://`.
fn shown_start(address: &str) -> String {
    let after_scheme = address.get(scheme_len(address)..).unwrap_or_default();
    let rest = after_scheme.trim_start_matches(is_slash);
    let start = address.strip_suffix(rest).unwrap_or_default();
    if has_authority(start) {
        return [start, &shown_authority(rest)].concat();
    }
    // A relative URL may have an `@` in its first segment, such as a key, but a password follows a colon.
    match split_authority(rest) {
        (Some(user), host, path) if user.contains(':') && start.is_empty() => {
            format!("{HIDDEN}@{host}{path}")
        }
        _ => address.into(),
    }
}

/// Splits a URL after its slashes into the user, the host and the path.
fn split_authority(rest: &str) -> (Option<&str>, &str, &str) {
    let authority = rest.split(is_slash).next().unwrap_or_default();
    let path = rest.strip_prefix(authority).unwrap_or_default();
    match authority.rsplit_once('@') {
        Some((user, host)) => (Some(user), host, path),
        None => (None, authority, path),
    }
}

fn shown_authority(rest: &str) -> String {
    match split_authority(rest) {
        // A password with a slash ends the authority early.
        (_, host, _) if !is_host(host) => HIDDEN.into(),
        (None, host, path) => [host, path].concat(),
        (Some(_), host, path) => format!("{HIDDEN}@{host}{path}"),
    }
}

/// Returns the length of the scheme with its colon, or 0. `user:password` is not a scheme.
fn scheme_len(address: &str) -> usize {
    let Some((scheme, rest)) = address.split_once(':') else {
        return 0;
    };
    let is_scheme = scheme
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let is_http = ["http", "https"]
        .iter()
        .any(|http| http.eq_ignore_ascii_case(scheme));
    if is_scheme && (is_http || rest.starts_with(['/', '\\'])) {
        scheme.len() + 1
    } else {
        0
    }
}

/// Returns `true` if a user, a host and a port follow this start of a URL.
fn has_authority(start: &str) -> bool {
    start.contains(':') || start.len() > 1
}

/// Returns `true` for a host with or without a port.
fn is_host(text: &str) -> bool {
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (text, None),
    };
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    let is_address = host.starts_with('[') && host.ends_with(']');
    (is_address || !host.contains(':')) && port.map_or(true, is_port)
}
