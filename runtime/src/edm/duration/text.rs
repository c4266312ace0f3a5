//! The text of a duration: formatting, parsing and serde.

use super::{Duration, DurationError, SECOND};
use crate::edm::scalar::{Scalar, ScalarVisitor};
use core::fmt::{self, Debug, Display, Formatter};
use core::str::FromStr;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const MINUTE: u128 = 60 * SECOND;
const HOUR: u128 = 60 * MINUTE;
const DAY: u128 = 24 * HOUR;

impl Display for Duration {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let total = self.picoseconds.unsigned_abs();
        let sign = if self.picoseconds < 0 { "-" } else { "" };
        write!(formatter, "{sign}P")?;
        write_part(formatter, total / DAY, 'D')?;
        if total == 0 {
            return formatter.write_str("T0S");
        }
        if total % DAY != 0 {
            formatter.write_str("T")?;
        }
        write_part(formatter, total % DAY / HOUR, 'H')?;
        write_part(formatter, total % HOUR / MINUTE, 'M')?;
        write_seconds(formatter, total % MINUTE)
    }
}

impl Debug for Duration {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, formatter)
    }
}

fn write_part(formatter: &mut Formatter<'_>, count: u128, unit: char) -> fmt::Result {
    match count {
        0 => Ok(()),
        count => write!(formatter, "{count}{unit}"),
    }
}

fn write_seconds(formatter: &mut Formatter<'_>, picoseconds: u128) -> fmt::Result {
    let (seconds, mut fraction) = (picoseconds / SECOND, picoseconds % SECOND);
    if fraction == 0 {
        return write_part(formatter, seconds, 'S');
    }
    let mut digits = 12;
    while fraction % 10 == 0 {
        (fraction, digits) = (fraction / 10, digits - 1);
    }
    write!(formatter, "{seconds}.{fraction:0digits$}S")
}

impl FromStr for Duration {
    type Err = DurationError;

    fn from_str(text: &str) -> Result<Self, DurationError> {
        parse(text).map(Self::from_picos).ok_or(DurationError(
            "expected a duration such as `P1DT2H3M4.5S`, without years, months or weeks",
        ))
    }
}

fn parse(text: &str) -> Option<i128> {
    let unsigned = text.strip_prefix('-').unwrap_or(text).strip_prefix('P')?;
    let (days, time) = match unsigned.split_once('T') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None if unsigned.is_empty() => return None,
        None => (unsigned, ""),
    };
    let (days, "") = split_part(days, 'D', DAY)? else {
        return None;
    };
    let (hours, time) = split_part(time, 'H', HOUR)?;
    let (minutes, seconds) = split_part(time, 'M', MINUTE)?;
    let parts = [days, hours, minutes, parse_seconds(seconds)?];
    let total = parts.into_iter().try_fold(0, u128::checked_add)?;
    if text.starts_with('-') {
        0_i128.checked_sub_unsigned(total)
    } else {
        0_i128.checked_add_unsigned(total)
    }
}

/// Splits off the count before a unit; the count is zero if the unit is absent.
fn split_part(text: &str, unit: char, picoseconds: u128) -> Option<(u128, &str)> {
    match text.split_once(unit) {
        Some((count, rest)) => Some((parse_count(count)?.checked_mul(picoseconds)?, rest)),
        None => Some((0, text)),
    }
}

fn parse_seconds(text: &str) -> Option<u128> {
    if text.is_empty() {
        return Some(0);
    }
    let text = text.strip_suffix('S')?;
    let (integer, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let seconds = parse_count(integer)?.checked_mul(SECOND)?;
    seconds.checked_add(parse_fraction(fraction)?)
}

fn parse_fraction(text: &str) -> Option<u128> {
    let digits = text.get(..12).unwrap_or(text);
    let further = text.get(12..).unwrap_or_default();
    let missing = 12_u32.checked_sub(u32::try_from(digits.len()).ok()?)?;
    let exact = further.bytes().all(|byte| byte == b'0');
    let picoseconds = parse_count(digits)?.checked_mul(10_u128.pow(missing))?;
    exact.then_some(picoseconds)
}

/// Parses digits; rejects the sign that `str::parse` accepts.
fn parse_count(text: &str) -> Option<u128> {
    let count = text.parse().ok()?;
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then_some(count)
}

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Duration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(ScalarVisitor {
            expected: "a duration such as `P1DT2H3M4.5S`, without years, months or weeks",
            convert: |scalar| match scalar {
                Scalar::Text(text) => text.parse().ok(),
                _ => None,
            },
        })
    }
}
