//! A duration as text: shown, parsed, written and read.

use super::{Duration, DurationError, SECOND};
use crate::edm::scalar::{Reader, Scalar};
use core::fmt::{self, Debug, Display, Formatter};
use core::str::FromStr;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const MINUTE: u128 = 60 * SECOND;
const HOUR: u128 = 60 * MINUTE;
const DAY: u128 = 24 * HOUR;

impl Display for Duration {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let all = self.picoseconds.unsigned_abs();
        let sign = if self.picoseconds < 0 { "-" } else { "" };
        write!(formatter, "{sign}P")?;
        show(formatter, all / DAY, 'D')?;
        if all == 0 {
            return formatter.write_str("T0S");
        }
        if all % DAY != 0 {
            formatter.write_str("T")?;
        }
        show(formatter, all % DAY / HOUR, 'H')?;
        show(formatter, all % HOUR / MINUTE, 'M')?;
        show_seconds(formatter, all % MINUTE)
    }
}

impl Debug for Duration {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, formatter)
    }
}

fn show(formatter: &mut Formatter<'_>, count: u128, unit: char) -> fmt::Result {
    match count {
        0 => Ok(()),
        count => write!(formatter, "{count}{unit}"),
    }
}

fn show_seconds(formatter: &mut Formatter<'_>, picoseconds: u128) -> fmt::Result {
    let (seconds, mut fraction) = (picoseconds / SECOND, picoseconds % SECOND);
    if fraction == 0 {
        return show(formatter, seconds, 'S');
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
            "expected a duration as `P1DT2H3M4.5S`, of days at most, with up to 12 fraction digits",
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
    let (days, "") = take(days, 'D', DAY)? else {
        return None;
    };
    let (hours, time) = take(time, 'H', HOUR)?;
    let (minutes, seconds) = take(time, 'M', MINUTE)?;
    let all = [days, hours, minutes, parse_seconds(seconds)?];
    let all = all.into_iter().try_fold(0, u128::checked_add)?;
    if text.starts_with('-') {
        0_i128.checked_sub_unsigned(all)
    } else {
        0_i128.checked_add_unsigned(all)
    }
}

/// Takes the count before a unit, where the unit is there.
fn take(text: &str, unit: char, picoseconds: u128) -> Option<(u128, &str)> {
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
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let whole = parse_count(whole)?.checked_mul(SECOND)?;
    whole.checked_add(parse_fraction(fraction)?)
}

fn parse_fraction(text: &str) -> Option<u128> {
    let digits = text.get(..12).unwrap_or(text);
    let beyond = text.get(12..).unwrap_or_default();
    let missing = 12_u32.checked_sub(u32::try_from(digits.len()).ok()?)?;
    let exact = beyond.bytes().all(|byte| byte == b'0');
    let picoseconds = parse_count(digits)?.checked_mul(10_u128.pow(missing))?;
    exact.then_some(picoseconds)
}

/// Digits alone: `parse` takes a sign, too.
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
        deserializer.deserialize_str(Reader {
            expected:
                "a duration as `P1DT2H3M4.5S`, of days at most, with up to 12 fraction digits",
            read: |scalar| match scalar {
                Scalar::Text(text) => text.parse().ok(),
                _ => None,
            },
        })
    }
}
