//! The headers of an update and its response.

mod etag;
mod if_match;
mod into_if_match;
mod prefer;
mod retry_after;
mod shown;

pub use etag::{ETag, InvalidETag};
pub use if_match::IfMatch;
pub use into_if_match::IntoIfMatch;
pub use prefer::Preference;
pub(super) use prefer::{preference_name, split_preferences, PREFER};
pub use retry_after::RetryAfter;
pub(super) use shown::{is_harmless, shown, Quoted};
