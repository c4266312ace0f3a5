//! Errors that name a property by its path.

use crate::body::type_info::TypeInfo;
use alloc::format;
use serde::de;

/// Adds the property's name to the path at the front of an error.
///
/// serde passes on only the text of an error; `serde_json` keeps a line and column at its end.
pub(crate) fn at<E: de::Error>(name: &str, error: &E) -> E {
    let text = format!("{error}");
    match text.strip_prefix("property `") {
        Some(inner) => E::custom(format_args!("property `{name}/{inner}")),
        None => E::custom(format_args!("property `{name}`: {text}")),
    }
}

pub(crate) fn unknown<E: de::Error>(info: &TypeInfo, name: &str) -> E {
    let mut known = info.names().into_iter();
    let odata_type = info.odata_type;
    match known.find(|known| known.eq_ignore_ascii_case(name)) {
        Some(close) => E::custom(format_args!(
            "`{odata_type}` has no such property, but it has `{close}`"
        )),
        None => E::custom(format_args!("`{odata_type}` has no such property")),
    }
}
