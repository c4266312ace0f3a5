//! OData's primitive types: which Rust type has which, and the forms that serde's defaults get wrong.
//!
//! | in the service's metadata | in Rust | attribute of the field |
//! |---|---|---|
//! | `Edm.String` | `String` | |
//! | `Edm.Boolean` | `bool` | |
//! | `Edm.Byte`, `Edm.SByte`, `Edm.Int16`, `Edm.Int32` | `u8`, `i8`, `i16`, `i32` | |
//! | `Edm.Int64` | `i64` | none, or [`#[serde(with = "graph_patch::edm::int64")]`](int64) to read strings, too, or [`int64_string`] to write them |
//! | `Edm.Double`, `Edm.Single` | `f64`, `f32` | [`#[serde(with = "graph_patch::edm::double")]`](double), [`single`] |
//! | `Edm.Decimal` | of rust_decimal, bigdecimal | [`#[serde(with = "graph_patch::edm::decimal")]`](decimal), or [`decimal_string`]; with `::option` if nullable |
//! | `Edm.Binary` | `Vec<u8>` | [`#[serde(with = "graph_patch::edm::binary")]`](binary) |
//! | `Edm.Duration` | [`Duration`] | |
//! | `Edm.Guid` | `uuid::Uuid` | |
//! | `Edm.Date` | `chrono::NaiveDate`, `jiff::civil::Date` | |
//! | | `time::Date` | of `time::serde::format_description!` |
//! | `Edm.TimeOfDay` | `chrono::NaiveTime`, `jiff::civil::Time` | |
//! | | `time::Time` | of `time::serde::format_description!` |
//! | `Edm.DateTimeOffset` | `chrono::DateTime<Utc>`, `chrono::DateTime<FixedOffset>`, `jiff::Timestamp` | |
//! | | `time::OffsetDateTime` | `#[serde(with = "time::serde::rfc3339")]`; with `::option` if nullable |
//! | an enum | an enum with serde's derives, see [below](#enums) | |
//! | an enum with `IsFlags="true"` | [`Flags`] of one | |
//! | `Collection(…)` | `Vec` | the item's, if it is of this crate and not for `Edm.Decimal` |
//!
//! A nullable property is an `Option` of its type, with the same attribute but where the table says otherwise. A resource
//! that derives `Deserialize` wants `#[serde(default)]` beside it: for a field with an attribute of this kind, serde takes
//! an absent property for an error.
//!
//! # Dates and times
//!
//! The crates of the table write what OData takes (JSON Format 4.01, 7.1; `date`, `timeOfDayValue` and
//! `dateTimeOffsetValue` of the ABNF), and this crate needs none of them. Their traps:
//!
//! - **An offset is mandatory** in `Edm.DateTimeOffset`. `chrono::NaiveDateTime`, `jiff::civil::DateTime` and
//!   `time::PrimitiveDateTime` have none, and the service refuses what they write. `jiff::ZonedDateTime` writes the
//!   zone's name behind the offset, which is refused, too.
//! - **More than 7 digits of a second** are refused by services built on .NET, whose ticks are 100 nanoseconds, and a
//!   clock often gives 9. Cut them where the value is made, so that what is sent is what you hold:
//!   `Utc::now().trunc_subsecs(6)` in chrono, `Timestamp::now().round(Unit::Microsecond)` in jiff,
//!   `OffsetDateTime::now_utc().truncate_to_microsecond()` in time.
//! - **time's types are arrays of numbers to serde**, or with its feature `serde-human-readable` texts of its own. They
//!   need the attributes of the table, which its features `serde-well-known` and `macros` have.
//! - **A service may leave out the seconds**, or write 12 digits of them. Of an instant, only jiff reads the first, and
//!   all but jiff the second, to the ninth digit. Microsoft Graph writes seconds, with 7 digits at most.
//!
//! # Enums
//!
//! A variant is a member, and nothing of this crate is needed. Microsoft Graph's enums grow: a service sends
//! `unknownFutureValue` for members that it hides from clients which did not ask for them, and the members themselves
//! to those which did (`Prefer: include-unknown-enum-members`). Keep both; a `PATCH` with `unknownFutureValue` leaves the
//! property as it is.
//!
//! ```
//! use graph_patch::GraphPatch;
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
//! #[serde(rename_all = "camelCase")]
//! enum Importance {
//!     Low,
//!     High,
//!     UnknownFutureValue,
//!     #[serde(untagged)]
//!     Other(String),
//! }
//!
//! #[derive(GraphPatch)]
//! #[graph(untyped)]
//! struct Task {
//!     importance: Option<Importance>,
//! }
//!
//! let body = r#"{"importance":"urgent"}"#;
//! let patch: TaskPatch = serde_json::from_str(body)?;
//! assert_eq!(patch.importance, Some(Some(Importance::Other("urgent".into()))));
//! assert_eq!(serde_json::to_string(&patch)?, body);
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod binary;
pub mod decimal;
pub mod decimal_string;
pub mod double;
mod duration;
mod flags;
pub mod int64;
pub mod int64_string;
mod long_notation;
mod representation;
mod scalar;

#[doc(no_inline)]
pub use double as single;
pub use duration::{Duration, DurationError};
pub use flags::Flags;
