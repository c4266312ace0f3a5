//! The checks of a URL when a request is built.

use super::ResourceUrl;
use crate::http::BuildError;
use alloc::string::ToString;
use http::{uri::InvalidUri, Uri};

impl ResourceUrl {
    /// Returns the URL of a request, which cannot be relative.
    pub(in crate::http) fn to_uri(&self) -> Result<Uri, BuildError> {
        let uri = parse(self.checked()?)?;
        if !uri.path().starts_with('/') {
            let problem =
                "only a batch item can have a relative URL; start this one with `https://` or `/`";
            return Err(BuildError::Url(problem.into()));
        }
        Ok(uri)
    }

    /// Returns the URL of a batch item, which can be relative.
    pub(in crate::http) fn to_item_url(&self) -> Result<&str, BuildError> {
        let text = self.checked()?;
        if text.is_empty() {
            let problem = "the URL of a batch item is empty; add a segment";
            return Err(BuildError::Url(problem.into()));
        }
        let is_absolute = ["http://", "https://"]
            .iter()
            .any(|scheme| text.starts_with(scheme));
        let root = if is_absolute { "" } else { "/" };
        parse(&[root, text].concat())?;
        Ok(text)
    }

    fn checked(&self) -> Result<&str, BuildError> {
        match &self.problem {
            Some(problem) => Err(BuildError::Url(problem.clone())),
            // `Uri` drops a fragment without an error, and the rest of the URL identifies another resource.
            None if self.text.contains('#') => Err(BuildError::Url(
                "`#` starts a fragment, which no request contains; add a key with `key` or `key_segment`"
                    .into(),
            )),
            None => Ok(&self.text),
        }
    }
}

fn parse(url: &str) -> Result<Uri, BuildError> {
    url.parse()
        .map_err(|error: InvalidUri| BuildError::Url(error.to_string()))
}
