//! The type `Duration`: its value and conversions.

mod text;

use core::fmt::{self, Display, Formatter};
use core::ops::Neg;
use core::time;

// Units in picoseconds.
const NANOSECOND: u128 = 1_000;
const SECOND: u128 = 1_000_000_000 * NANOSECOND;

/// An `Edm.Duration`: a signed number of days, hours, minutes and seconds, with up to 12 fraction digits.
///
/// It serializes as the string `[-]P[nD][T[nH][nM][n[.n]S]]`; `Display` and `FromStr` use the same text. The field needs
/// no attribute, nor does an `Option` or a `Vec` of it.
///
/// - **Deserializes** any number of each unit, such as `PT36H`.
/// - **Serializes** the canonical text: 36 hours are `P1DT12H`, and zero is `PT0S`.
/// - **Rejects** years, months and weeks, another order or case of the parts, and `P` or `T` without a part after it. A
///   fraction digit after the twelfth must be zero.
///
/// ```
/// use core::time;
/// use graph_patch::{edm::Duration, GraphPatch};
///
/// #[derive(GraphPatch)]
/// #[graph(untyped)]
/// struct Policy {
///     delay: Option<Duration>,
/// }
///
/// let patch = Policy::patch().delay(Duration::from(time::Duration::from_millis(90_500)));
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"delay":"PT1M30.5S"}"#);
///
/// let delay: Duration = "-P1DT12H".parse()?;
/// assert_eq!(delay, Duration::from_secs(-129_600));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// \[OData JSON Format 4.01, 7.1; ABNF `durationValue`, which is `dayTimeDuration` of XML Schema\]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    picoseconds: i128,
}

impl Duration {
    /// Creates a duration from seconds.
    ///
    /// ```
    /// use graph_patch::edm::Duration;
    ///
    /// assert_eq!(Duration::from_secs(-90).to_string(), "-PT1M30S");
    /// ```
    #[must_use]
    pub const fn from_secs(seconds: i64) -> Self {
        Self::from_picos(seconds as i128 * 1_000_000_000_000)
    }

    /// Creates a duration from nanoseconds.
    ///
    /// The signed durations of chrono, jiff and time convert to nanoseconds.
    ///
    /// ```
    /// use graph_patch::edm::Duration;
    ///
    /// assert_eq!(Duration::from_nanos(-500_000_000).to_string(), "-PT0.5S");
    /// ```
    #[must_use]
    pub const fn from_nanos(nanoseconds: i64) -> Self {
        Self::from_picos(nanoseconds as i128 * 1_000)
    }

    /// Creates a duration from picoseconds, the 12 fraction digits of the standard.
    ///
    /// ```
    /// use graph_patch::edm::Duration;
    ///
    /// assert_eq!(Duration::from_picos(1).to_string(), "PT0.000000000001S");
    /// ```
    ///
    /// \[OData CSDL XML 4.01, 7.2.3\]
    #[must_use]
    pub const fn from_picos(picoseconds: i128) -> Self {
        Self { picoseconds }
    }

    /// Returns the total number of picoseconds.
    ///
    /// ```
    /// use graph_patch::edm::Duration;
    ///
    /// assert_eq!(Duration::from_nanos(-5).as_picos(), -5_000);
    /// ```
    #[must_use]
    pub const fn as_picos(self) -> i128 {
        self.picoseconds
    }
}

/// Negating the minimum returns the maximum, because the exact result is one picosecond too large.
impl Neg for Duration {
    type Output = Self;

    fn neg(self) -> Self {
        Self::from_picos(self.picoseconds.saturating_neg())
    }
}

/// A duration too large for `Duration` becomes its maximum.
impl From<time::Duration> for Duration {
    fn from(duration: time::Duration) -> Self {
        let picoseconds = duration.as_nanos().saturating_mul(NANOSECOND);
        Self::from_picos(picoseconds.try_into().unwrap_or(i128::MAX))
    }
}

/// Returns an error if the duration is negative, has a fraction of a nanosecond, or is larger than `core`'s maximum.
impl TryFrom<Duration> for time::Duration {
    type Error = DurationError;

    fn try_from(duration: Duration) -> Result<Self, DurationError> {
        let error = |reason| move |_| DurationError(reason);
        let total =
            u128::try_from(duration.picoseconds).map_err(error("the duration is negative"))?;
        if total % NANOSECOND != 0 {
            return Err(DurationError("the duration has a fraction of a nanosecond"));
        }
        let seconds = u64::try_from(total / SECOND).map_err(error("the duration is too long"))?;
        let rest = u64::try_from(total % SECOND / NANOSECOND).unwrap_or_default();
        Ok(Self::from_secs(seconds).saturating_add(Self::from_nanos(rest)))
    }
}

/// An error from parsing or converting a [`Duration`].
///
/// ```
/// use graph_patch::edm::Duration;
///
/// let error = "P1Y".parse::<Duration>().unwrap_err();
/// assert!(error.to_string().starts_with("expected a duration"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DurationError(&'static str);

impl Display for DurationError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

// serde re-exports `std::error::Error` if it has `std`.
impl serde::de::StdError for DurationError {}
