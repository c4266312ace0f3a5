//! Strings of other types, which a property that contains text accepts.

use super::accepts::{accept, well_known};
use alloc::{borrow::Cow, boxed::Box, rc::Rc, string::String};

#[cfg(target_has_atomic = "ptr")]
use alloc::sync::Arc;

well_known! {
    Accepts, ConvertibleItem:
    String;
}

well_known! {
    Accepts, OtherItem:
    Box<str>;
    Rc<str>;
    #[cfg(target_has_atomic = "ptr")]
    Arc<str>;
    Cow<'static, str>;
}

/// Accepts what a caller holds, except for a `String`, because a `String` property accepts it already.
macro_rules! accept_text {
    ($($(#[$attr:meta])* $property:ty: $from_str:expr;)+) => {
        accept! {
            Accepts: $(
                $(#[$attr])* $property: &str => $from_str;
                $(#[$attr])* $property: &&str => |text: &&str| $from_str(*text);
                $(#[$attr])* $property: &String => |text: &String| $from_str(text.as_str());
            )+
        }
    };
}
pub(super) use accept_text;

accept_text! {
    String: String::from;
    Box<str>: Box::from;
    Rc<str>: Rc::from;
    #[cfg(target_has_atomic = "ptr")]
    Arc<str>: Arc::from;
    Cow<'static, str>: |text: &str| Cow::Owned(String::from(text));
}

accept! {
    Accepts:
    String: Cow<'_, str> => String::from;
    Box<str>: Cow<'_, str> => Box::from;
    Box<str>: String => Box::from;
    Rc<str>: Cow<'_, str> => Rc::from;
    Rc<str>: String => Rc::from;
    #[cfg(target_has_atomic = "ptr")]
    Arc<str>: Cow<'_, str> => Arc::from;
    #[cfg(target_has_atomic = "ptr")]
    Arc<str>: String => Arc::from;
    Cow<'static, str>: String => Cow::Owned;
}
