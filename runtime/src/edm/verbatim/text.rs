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

/// Returns `true` for a year of at least four digits, a month and a day of any month.
fn is_date(text: &str) -> bool {
    let mut parts = text.strip_prefix('-').unwrap_or(text).split('-');
    let [year, month, day] = [(); 3].map(|()| parts.next().unwrap_or_default());
    is_year(year)
        && is_two_digits(month, "01", "12")
        && is_two_digits(day, "01", "31")
        && parts.next().is_none()
}

fn is_year(text: &str) -> bool {
    is_digits(text) && (text.len() == 4 || text.len() > 4 && !text.starts_with('0'))
}

/// Returns `true` for hours and minutes, and optional seconds with an optional fraction.
fn is_time(text: &str) -> bool {
    let (clock, fraction) = match text.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (text, None),
    };
    let mut parts = clock.split(':');
    let [hour, minute] = [(); 2].map(|()| parts.next().unwrap_or_default());
    let are_seconds = match parts.next() {
        // The standard allows leap seconds.
        Some(second) => is_two_digits(second, "00", "60") && fraction.map_or(true, is_fraction),
        None => fraction.is_none(),
    };
    is_two_digits(hour, "00", "23")
        && is_two_digits(minute, "00", "59")
        && are_seconds
        && parts.next().is_none()
}

fn is_fraction(text: &str) -> bool {
    is_digits(text) && text.len() <= 12
}

/// Returns `true` for two digits in a range. Texts of the same length are ordered like their numbers.
fn is_two_digits(text: &str, first: &str, last: &str) -> bool {
    text.len() == 2 && is_digits(text) && (first..=last).contains(&text)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
