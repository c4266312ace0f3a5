//! Decimals without an exponent: the only notation that every service and every decimal type accepts.

use alloc::{borrow::ToOwned, format, string::String};

/// Converts a `decimalValue`, `[+-] 1*DIGIT [ "." 1*DIGIT ] [ "e" [+-] 1*DIGIT ]`, to long notation.
///
/// Returns `None` for any other text. The exponent has at most three digits, so that a short text cannot make a long one.
pub(super) fn long_notation(text: &str) -> Option<String> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let sign = if text.starts_with('-') { "-" } else { "" };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, parse_exponent(exponent)?),
        None => (unsigned, 0),
    };
    let (integer, fraction) = match mantissa.split_once('.') {
        Some((integer, fraction)) if is_digits(fraction) => (integer, fraction),
        Some(_) => return None,
        None => (mantissa, ""),
    };
    let long = is_digits(integer).then(|| match exponent {
        0 => mantissa.to_owned(),
        by => shift(integer, fraction, by),
    });
    Some(format!("{sign}{}", long?))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn parse_exponent(text: &str) -> Option<isize> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let fits = is_digits(digits) && digits.len() <= 3;
    text.parse().ok().filter(|_| fits)
}

/// Moves the decimal point to the right by `by` digits, or to the left if `by` is negative.
fn shift(integer: &str, fraction: &str, by: isize) -> String {
    // The point moves at most this far beyond the digits.
    let zeros = by.unsigned_abs();
    let digits = format!("{:0<zeros$}{integer}{fraction}{:0<zeros$}", "", "");
    let point = zeros
        .saturating_add(integer.len())
        .saturating_add_signed(by);
    let (integer, fraction) = (digits.get(..point), digits.get(point..));
    let integer = integer.unwrap_or_default().trim_start_matches('0');
    let fraction = fraction.unwrap_or_default().trim_end_matches('0');
    match (integer, fraction) {
        ("", "") => "0".into(),
        ("", fraction) => format!("0.{fraction}"),
        (integer, "") => integer.into(),
        (integer, fraction) => format!("{integer}.{fraction}"),
    }
}
