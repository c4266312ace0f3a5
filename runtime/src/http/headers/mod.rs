//! The headers of an update.

pub(super) mod etag;
pub(super) mod if_match;
pub(super) mod prefer;
pub(super) mod retry_after;
