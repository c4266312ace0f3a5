//! `Edm.Duration`.

mod text;

use core::fmt::{self, Display, Formatter};
use core::ops::Neg;
use core::time;

// In picoseconds.
const NANOSECOND: u128 = 1_000;
const SECOND: u128 = 1_000_000_000 * NANOSECOND;

/// A value of `Edm.Duration`: days, hours, minutes, seconds and up to 12 digits of a second, with a sign.
///
/// On the wire it is `[-]P[nD][T[nH][nM][n[.n]S]]` (OData JSON Format 4.01, 7.1; `durationValue` of the ABNF, which is
/// XML Schema's `dayTimeDuration`), and so it is parsed and shown. Written, it is canonical: 36 hours are `P1DT12H`, and
/// nothing is `PT0S`. Refused: years, months and weeks, parts in another order or case, `P` or `T` with nothing after it,
/// and digits of a second beyond the twelfth that are not zero. An `Option` or `Vec` of it needs no attribute either.
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
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    picoseconds: i128,
}

impl Duration {
    /// Of whole seconds.
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

    /// Of nanoseconds, which is how the types of chrono, jiff and time tell a duration that may be negative.
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

    /// Of picoseconds, the 12 digits that the standard has (OData CSDL XML 4.01, 7.2.3).
    ///
    /// ```
    /// use graph_patch::edm::Duration;
    ///
    /// assert_eq!(Duration::from_picos(1).to_string(), "PT0.000000000001S");
    /// ```
    #[must_use]
    pub const fn from_picos(picoseconds: i128) -> Self {
        Self { picoseconds }
    }

    /// All of it in picoseconds.
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

/// The shortest of all becomes the longest of all, which is a picosecond too short.
impl Neg for Duration {
    type Output = Self;

    fn neg(self) -> Self {
        Self::from_picos(self.picoseconds.saturating_neg())
    }
}

impl From<time::Duration> for Duration {
    fn from(duration: time::Duration) -> Self {
        let picoseconds = duration.as_nanos().saturating_mul(NANOSECOND);
        Self::from_picos(picoseconds.try_into().unwrap_or(i128::MAX))
    }
}

/// Refuses what is negative, has parts of a nanosecond, or is longer than `core`'s longest.
impl TryFrom<Duration> for time::Duration {
    type Error = DurationError;

    fn try_from(duration: Duration) -> Result<Self, DurationError> {
        let refused = |reason| move |_| DurationError(reason);
        let all = u128::try_from(duration.picoseconds).map_err(refused("it is negative"))?;
        if all % NANOSECOND != 0 {
            return Err(DurationError("it has parts of a nanosecond"));
        }
        let seconds = u64::try_from(all / SECOND).map_err(refused("it is too long"))?;
        let rest = u64::try_from(all % SECOND / NANOSECOND).unwrap_or_default();
        Ok(Self::from_secs(seconds).saturating_add(Self::from_nanos(rest)))
    }
}

/// Why a duration was refused.
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

// `std`'s, where serde has it.
impl serde::de::StdError for DurationError {}
