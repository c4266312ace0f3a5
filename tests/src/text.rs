//! Primitive types that are strings in JSON: the validity of their texts, and types that keep a text unchanged.
//!
//! [OData ABNF 4.01, 7]

use serde::{de::Error, Deserialize, Deserializer, Serialize};

macro_rules! text {
    ($($name:ident: $is:ident, $pattern:expr;)*) => {$(
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": format!("^{}$", $pattern) })
            }
        }

        #[derive(Debug, Clone, PartialEq, Serialize)]
        pub struct $name(String);

        impl Default for $name {
            fn default() -> Self {
                let text = default_text(concat!("Edm.", stringify!($name)));
                Self(text.unwrap_or_default().into())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                if $is(&text) {
                    return Ok(Self(text));
                }
                let message = concat!("not a valid Edm.", stringify!($name));
                Err(D::Error::custom(message))
            }
        }
    )*};
}

text! {
    Date: is_date, date();
    DateTimeOffset: is_date_time_offset, format!("{}[Tt]{TIME}(?:[Zz]|[+-]{CLOCK})", date());
    Guid: is_guid, "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
    TimeOfDay: is_time_of_day, TIME;
}

#[cfg(feature = "schema")]
const CLOCK: &str = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
#[cfg(feature = "schema")]
const TIME: &str = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,12})?)?";

#[cfg(feature = "schema")]
fn date() -> String {
    let (month, day) = ("(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12][0-9]|3[01])");
    format!("-?(?:[0-9]{{4}}|[1-9][0-9]{{4,}})-{month}-{day}")
}

/// Returns `true` if the text is a valid value of a primitive type.
#[must_use]
pub fn is_valid(edm: &str, text: &str) -> bool {
    match edm {
        "Edm.Binary" => is_binary(text),
        "Edm.Date" => is_date(text),
        "Edm.DateTimeOffset" => is_date_time_offset(text),
        "Edm.Double" | "Edm.Single" => ["INF", "-INF", "NaN"].contains(&text),
        "Edm.Duration" => is_duration(text),
        "Edm.Guid" => is_guid(text),
        "Edm.String" => true,
        "Edm.TimeOfDay" => is_time_of_day(text),
        _ => false,
    }
}

/// Returns the default of a type in the models.
#[must_use]
pub fn default_text(edm: &str) -> Option<&'static str> {
    Some(match edm {
        "Edm.Binary" | "Edm.String" => "",
        "Edm.Date" => "0001-01-01",
        "Edm.DateTimeOffset" => "0001-01-01T00:00:00Z",
        "Edm.Duration" => "PT0S",
        "Edm.Guid" => "00000000-0000-0000-0000-000000000000",
        "Edm.TimeOfDay" => "00:00:00",
        _ => return None,
    })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns `true` for two digits up to a maximum.
fn is_two(text: &str, max: u8) -> bool {
    text.len() == 2 && is_digits(text) && text.parse::<u8>().is_ok_and(|value| value <= max)
}

fn is_date(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let is_year = is_digits(year) && (year.len() == 4 || year.len() > 4 && !year.starts_with('0'));
    is_year && is_two(month, 12) && month != "00" && is_two(day, 31) && day != "00"
}

fn is_time_of_day(text: &str) -> bool {
    let (clock, fraction) = match text.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (text, None),
    };
    let parts: Vec<_> = clock.split(':').collect();
    match (&parts[..], fraction) {
        ([hour, minute], None) => is_two(hour, 23) && is_two(minute, 59),
        ([hour, minute, second], fraction) => {
            let is_fraction = |digits: &str| is_digits(digits) && digits.len() <= 12;
            is_two(hour, 23)
                && is_two(minute, 59)
                && is_two(second, 59)
                && fraction.into_iter().all(is_fraction)
        }
        _ => false,
    }
}

fn is_date_time_offset(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else {
        return false;
    };
    let is_time = match time.strip_suffix(['Z', 'z']) {
        Some(time) => is_time_of_day(time),
        None => time.rfind(['+', '-']).is_some_and(|at| {
            let (time, offset) = time.split_at(at);
            is_time_of_day(time) && offset.len() == 6 && is_time_of_day(&offset[1..])
        }),
    };
    is_date(date) && is_time
}

fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(text) = text.strip_prefix('P') else {
        return false;
    };
    let (days, time) = match text.split_once('T') {
        Some((days, time)) => (days, Some(time)),
        None => (text, None),
    };
    let is_days = days.is_empty() || days.strip_suffix('D').is_some_and(is_digits);
    is_days && time.map_or(!days.is_empty(), is_time_of_duration)
}

/// Returns `true` for `nHnMn.nS` with each part at most once, in this order.
fn is_time_of_duration(mut time: &str) -> bool {
    let has_parts = !time.is_empty();
    for unit in ['H', 'M', 'S'] {
        if let Some((number, rest)) = time.split_once(unit) {
            let (integer, fraction) = number.split_once('.').unwrap_or((number, "0"));
            if !is_digits(integer) || !is_digits(fraction) || unit != 'S' && number.contains('.') {
                return false;
            }
            time = rest;
        }
    }
    has_parts && time.is_empty()
}

fn is_guid(text: &str) -> bool {
    let lengths: Vec<_> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && { text.bytes() }
        .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// Returns `true` for base64 and base64url, with or without padding.
fn is_binary(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte);
    text.len() - digits.len() <= 2 && digits.len() % 4 != 1 && digits.bytes().all(is_digit)
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn valid_texts_are_accepted_and_invalid_ones_rejected() {
        for (edm, valid, invalid) in [
            ("Edm.Date", "2024-02-29", "2024-2-29"),
            ("Edm.Date", "-0044-03-15", "2024-13-01"),
            (
                "Edm.DateTimeOffset",
                "2016-12-31T23:59:59.9999999-08:00",
                "2016-12-31 23:59:59Z",
            ),
            (
                "Edm.DateTimeOffset",
                "2016-12-31T23:59Z",
                "2016-12-31T23:59:59",
            ),
            ("Edm.TimeOfDay", "11:58:36.2550000", "24:00:00"),
            ("Edm.Duration", "-P1DT2H3M4.5S", "P1Y"),
            ("Edm.Duration", "PT0S", "P"),
            (
                "Edm.Guid",
                "e24e2021-2021-e24e-2120-4ee221204ee2",
                "e24e2021",
            ),
            ("Edm.Binary", "bWFzdA==", "not base64"),
        ] {
            assert!(is_valid(edm, valid), "{valid}");
            assert!(!is_valid(edm, invalid), "{invalid}");
        }
    }
}
