//! Conversions into a `ResourceUrl`.

use super::ResourceUrl;
use alloc::string::{String, ToString};
use http::Uri;

impl From<String> for ResourceUrl {
    fn from(text: String) -> Self {
        Self {
            text,
            problem: None,
        }
    }
}

impl From<&str> for ResourceUrl {
    fn from(text: &str) -> Self {
        String::from(text).into()
    }
}

impl From<&String> for ResourceUrl {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<&Uri> for ResourceUrl {
    fn from(uri: &Uri) -> Self {
        uri.to_string().into()
    }
}

impl From<Uri> for ResourceUrl {
    fn from(uri: Uri) -> Self {
        Self::from(&uri)
    }
}

impl From<&Self> for ResourceUrl {
    fn from(url: &Self) -> Self {
        url.clone()
    }
}
