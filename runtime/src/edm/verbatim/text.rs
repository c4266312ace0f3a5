//! The kind of a text: a date, a time, or both with an offset.
//!
//! [OData ABNF 4.01, `date`, `timeOfDayValue` and `dateTimeOffsetValue`]

/// Returns a text of the same kind that every type of this kind can represent: a date, a time, or both with an offset.
pub(super) fn example(text: &str) -> Option<&'static str> {
    let (is_kind, example) = match text.split_once(['T', 't']) {
        Some((date, time)) => (
            is_date(date) && is_time_with_offset(time),
            "1970-01-01T00:00:00Z",
        ),
        None if text.contains(':') => (is_time(text), "00:00:00"),
        None => (is_date(text), "1970-01-01"),
    };
    is_kind.then_some(example)
}

fn is_time_with_offset(text: &str) -> bool {
    match text.strip_suffix(['Z', 'z']) {
        Some(time) => is_time(time),
        None => match text.rsplit_once(['+', '-']) {
            Some((time, offset)) => is_time(time) && offset.len() == 5 && is_time(offset),
            None => false,
        },
    }
}

/// Returns `true` for a year of at least four digits, a month and a day.
fn is_date(text: &str) -> bool {
    let mut parts = text.strip_prefix('-').unwrap_or(text).split('-');
    let year = parts.next().unwrap_or_default();
    let rest = [parts.next(), parts.next()];
    is_digits(year)
        && year.len() >= 4
        && rest.iter().all(|part| part.is_some_and(is_two_digits))
        && parts.next().is_none()
}

/// Returns `true` for hours and minutes, and optional seconds with an optional fraction.
fn is_time(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts = clock.split(':').count();
    let has_fraction = clock.len() < text.len();
    clock.split(':').all(is_two_digits)
        && is_digits(fraction)
        && (parts == 3 || parts == 2 && !has_fraction)
}

fn is_two_digits(text: &str) -> bool {
    text.len() == 2 && is_digits(text)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
