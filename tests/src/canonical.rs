//! Canonical text of primitive types that have several notations for a value.

/// The picoseconds of a second.
const SECOND: i128 = 1_000_000_000_000;

/// Returns the same text for equal values: base64 in one alphabet without padding, a duration in seconds.
#[must_use]
pub fn canonical_text(edm: &str, text: &str) -> String {
    match edm {
        "Edm.Binary" => { text.trim_end_matches('=') }
            .replace('-', "+")
            .replace('_', "/"),
        "Edm.Duration" => seconds(text),
        _ => text.into(),
    }
}

/// Returns a duration with seconds as its only part, such as `PT90S`, which is its own canonical text.
fn seconds(text: &str) -> String {
    let picoseconds = picoseconds(text);
    let sign = if picoseconds < 0 { "-" } else { "" };
    let (seconds, fraction) = (picoseconds.abs() / SECOND, picoseconds.abs() % SECOND);
    let fraction = match fraction {
        0 => String::new(),
        fraction => format!(".{fraction:012}").trim_end_matches('0').into(),
    };
    format!("{sign}PT{seconds}{fraction}S")
}

fn picoseconds(text: &str) -> i128 {
    let (mut total, mut number, mut scale) = (0_i128, 0_i128, None);
    for letter in text.chars() {
        let seconds = match letter {
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            '.' => {
                scale = Some(0);
                continue;
            }
            _ => {
                if let Some(digit) = letter.to_digit(10) {
                    number = number * 10 + i128::from(digit);
                    scale = scale.map(|scale| scale + 1);
                }
                continue;
            }
        };
        total += number * seconds * 10_i128.pow(12_u32.saturating_sub(scale.unwrap_or(0)));
        (number, scale) = (0, None);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    sign * total
}

#[cfg(test)]
mod tests {
    use super::canonical_text;

    #[test]
    fn the_canonical_text_of_a_duration_is_a_duration_and_its_own_canonical_text() {
        for (text, canonical) in [
            ("PT0S", "PT0S"),
            ("-P0D", "PT0S"),
            ("P1DT1M", "PT86460S"),
            ("-PT1M0.050S", "-PT60.05S"),
            ("PT0.000000000001S", "PT0.000000000001S"),
        ] {
            assert_eq!(canonical_text("Edm.Duration", text), canonical);
            assert_eq!(canonical_text("Edm.Duration", canonical), canonical);
        }
    }

    #[test]
    fn equal_values_have_the_same_canonical_text() {
        let assert_same = |edm, one, other| {
            assert_eq!(canonical_text(edm, one), canonical_text(edm, other));
        };
        assert_same("Edm.Binary", "-_8=", "+/8");
        assert_same("Edm.Duration", "PT60M", "PT1H");
        assert_same("Edm.Duration", "-P1DT0.50S", "-PT24H0.5S");
        assert_ne!(
            canonical_text("Edm.Duration", "PT5S"),
            canonical_text("Edm.Duration", "PT5.05S")
        );
    }
}
