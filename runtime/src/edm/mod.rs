//! OData's primitive types: Rust types for them, and serde `with` modules where serde's default differs from OData.
//!
//! | type in the metadata | Rust type | attribute of the field |
//! |---|---|---|
//! | `Edm.String` | `String` | |
//! | `Edm.Boolean` | `bool` | |
//! | `Edm.Byte`, `Edm.SByte`, `Edm.Int16`, `Edm.Int32` | `u8`, `i8`, `i16`, `i32` | |
//! | `Edm.Int64` | `i64` | none for numbers; [`#[serde(with = "graph_patch::edm::int64")]`](int64) also accepts strings, [`int64_string`] sends them |
//! | `Edm.Double`, `Edm.Single` | `f64`, `f32` | [`#[serde(with = "graph_patch::edm::double")]`](double), [`single`] |
//! | `Edm.Decimal` | a type of rust_decimal or bigdecimal | [`#[serde(with = "graph_patch::edm::decimal")]`](decimal) or [`decimal_string`]; `::option` if nullable |
//! | `Edm.Binary` | `Vec<u8>` | [`#[serde(with = "graph_patch::edm::binary")]`](binary) |
//! | `Edm.Duration` | [`Duration`] | |
//! | `Edm.Guid` | `uuid::Uuid` | |
//! | `Edm.Date` | `chrono::NaiveDate`, `jiff::civil::Date` | |
//! | | `time::Date` | a module from `time::serde::format_description!` |
//! | `Edm.TimeOfDay` | `chrono::NaiveTime`, `jiff::civil::Time` | |
//! | | `time::Time` | a module from `time::serde::format_description!` |
//! | `Edm.DateTimeOffset` | `chrono::DateTime<Utc>`, `chrono::DateTime<FixedOffset>`, `jiff::Timestamp` | |
//! | | `time::OffsetDateTime` | `#[serde(with = "time::serde::rfc3339")]`; `::option` if nullable |
//! | any of these | [`Verbatim`] of such a type keeps the received text, see [Dates and times](#dates-and-times) | |
//! | an enum | an enum that derives serde's traits, see [Enums](#enums) | |
//! | an enum with `IsFlags="true"` | [`Flags`] of such an enum | |
//! | `Collection(…)` | `Vec` | the attribute of the item, if it is from this crate and not for `Edm.Decimal` |
//!
//! A nullable property is an `Option` of its type. It has the same attribute unless the table adds `::option`.
//!
//! A resource that derives `Deserialize` also needs `#[serde(default)]`. Without it, serde reports an error if a property
//! with a `with` attribute is absent.
//!
//! # Dates and times
//!
//! The crates in the table serialize valid OData values, and graph-patch depends on none of them. These pitfalls remain:
//!
//! - **`Edm.DateTimeOffset` requires an offset.** `chrono::NaiveDateTime`, `jiff::civil::DateTime` and
//!   `time::PrimitiveDateTime` have no offset, so the service rejects them. It also rejects `jiff::Zoned`, which appends
//!   the name of the time zone.
//! - **Services built on .NET reject more than 7 fraction digits of a second.** Clocks often return 9. Truncate the value
//!   when you create it, so that the local value equals the sent one: `Utc::now().trunc_subsecs(6)` in chrono,
//!   `Timestamp::now().round(Unit::Microsecond)` in jiff, `OffsetDateTime::now_utc().truncate_to_microsecond()` in time.
//! - **The types of `time` serialize as arrays of numbers**, or as non-standard text with its feature
//!   `serde-human-readable`. They need the attributes in the table, and the features `serde-well-known` and `macros`.
//! - **A service may omit the seconds, or send 12 fraction digits.** Only jiff accepts an instant without seconds. Only
//!   chrono and time accept 12 digits; they drop the digits after the ninth. Microsoft Graph sends seconds with at most 7.
//!
//! - **A service may send an instant outside of the type's range.** `9999-12-31T23:59:59Z` often stands for "never".
//!   `jiff::Timestamp` rejects it, and the complete response with it. chrono and time accept it.
//! - **A value that is sent back can have another text.** chrono serializes 3, 6 or 9 fraction digits, so it sends
//!   `.1234567` as `.123456700`. Services built on .NET reject that. Jiff and `chrono::DateTime<Utc>` replace an offset by `Z`.
//!
//! [`Verbatim<jiff::Timestamp>`](Verbatim) avoids the last three. It keeps the text that was received, sends it unchanged,
//! and has no value if the date type cannot represent it. An item of a collection or a `Default` can be one, too.
//!
//! \[OData JSON Format 4.01, 7.1; ABNF `date`, `timeOfDayValue` and `dateTimeOffsetValue`\]
//!
//! # Enums
//!
//! Each variant is a member; no type of this crate is needed. The enums of Microsoft Graph are evolvable: services add
//! members. A service sends `unknownFutureValue` in place of a member that an older client may not know. It sends the
//! member itself to clients that request it with `Prefer: include-unknown-enum-members`.
//!
//! Model both, as below. A `PATCH` with `unknownFutureValue` does not change the property.
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
mod verbatim;

#[doc(no_inline)]
pub use double as single;
pub use duration::{Duration, DurationError};
pub use flags::Flags;
pub use verbatim::Verbatim;
