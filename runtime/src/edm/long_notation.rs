//! A decimal without exponent: the one notation that every service and every type of decimals takes.

use alloc::{borrow::ToOwned, format, string::String};

/// A `decimalValue` of the ABNF, `[+-] 1*DIGIT [ "." 1*DIGIT ] [ "e" [+-] 1*DIGIT ]`, in long notation. The exponent has
/// at most three digits, so that a short text makes no long one.
pub(super) fn long_notation(text: &str) -> Option<String> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let sign = if text.starts_with('-') { "-" } else { "" };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, parse_exponent(exponent)?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) if is_digits(fraction) => (whole, fraction),
        Some(_) => return None,
        None => (mantissa, ""),
    };
    let long = is_digits(whole).then(|| match exponent {
        0 => mantissa.to_owned(),
        by => shift(whole, fraction, by),
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

/// Moves the point to the right, or left where `by` is negative.
fn shift(whole: &str, fraction: &str, by: isize) -> String {
    // As many zeros on either side as the point can need.
    let zeros = by.unsigned_abs();
    let digits = format!("{:0<zeros$}{whole}{fraction}{:0<zeros$}", "", "");
    let point = zeros.saturating_add(whole.len()).saturating_add_signed(by);
    let (whole, fraction) = (digits.get(..point), digits.get(point..));
    let whole = whole.unwrap_or_default().trim_start_matches('0');
    let fraction = fraction.unwrap_or_default().trim_end_matches('0');
    match (whole, fraction) {
        ("", "") => "0".into(),
        ("", fraction) => format!("0.{fraction}"),
        (whole, "") => whole.into(),
        (whole, fraction) => format!("{whole}.{fraction}"),
    }
}
