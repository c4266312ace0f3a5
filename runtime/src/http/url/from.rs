//! Conversions from and into a `ResourceUrl`.

use super::ResourceUrl;
use crate::http::BuildError;
use crate::into_property::accept;
use crate::Reference;
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

/// Fails if the URL is invalid, or relative without a leading `/`.
impl TryFrom<ResourceUrl> for Uri {
    type Error = BuildError;

    fn try_from(url: ResourceUrl) -> Result<Self, BuildError> {
        url.to_uri()
    }
}

/// Fails if the URL is invalid, or relative without a leading `/`.
impl TryFrom<&ResourceUrl> for Uri {
    type Error = BuildError;

    fn try_from(url: &ResourceUrl) -> Result<Self, BuildError> {
        url.to_uri()
    }
}

/// The URL may be relative. If it is invalid, the patch with this reference cannot be serialized.
impl From<ResourceUrl> for Reference {
    fn from(url: ResourceUrl) -> Self {
        Self::from(&url)
    }
}

/// The URL may be relative. If it is invalid, the patch with this reference cannot be serialized.
impl From<&ResourceUrl> for Reference {
    fn from(url: &ResourceUrl) -> Self {
        match url.to_item_url() {
            Ok(url) => Self::from(url),
            Err(error) => Self::invalid(url.to_string(), &error.to_string()),
        }
    }
}

accept! {
    AcceptsReference:
    Reference: ResourceUrl => Reference::from;
    Reference: &ResourceUrl => |url: &ResourceUrl| Reference::from(url);
}
