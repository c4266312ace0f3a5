//! One spelling of the texts that primitive types have several for.

/// One spelling for texts that say the same: base64 in its alphabets, a duration in its units.
#[must_use]
pub fn one_spelling(edm: &str, text: &str) -> String {
    match edm {
        "Edm.Binary" => { text.trim_end_matches('=') }
            .replace('-', "+")
            .replace('_', "/"),
        "Edm.Duration" => picoseconds(text),
        _ => text.into(),
    }
}

fn picoseconds(text: &str) -> String {
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
    (sign * total).to_string()
}

#[cfg(test)]
mod tests {
    use super::one_spelling;

    #[test]
    fn one_spelling_for_the_same() {
        let same = |edm, one, other| {
            assert_eq!(one_spelling(edm, one), one_spelling(edm, other));
        };
        same("Edm.Binary", "-_8=", "+/8");
        same("Edm.Duration", "PT60M", "PT1H");
        same("Edm.Duration", "-P1DT0.50S", "-PT24H0.5S");
        assert_ne!(
            one_spelling("Edm.Duration", "PT5S"),
            one_spelling("Edm.Duration", "PT5.05S")
        );
    }
}
