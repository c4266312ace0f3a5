//! The schemas of the types and `with` modules of `edm`.

use super::pattern::{BASE64, DECIMAL, DURATION, FLAGS, INT64};
use crate::edm::{Duration, Flags, Verbatim};
use crate::Reference;
use alloc::borrow::Cow;
use serde_json::{json, Value};

/// A type of this crate that has a schema.
trait Described {
    const NAME: &'static str;

    fn schema() -> Value;
}

macro_rules! representations {
    ($($(#[$doc:meta])* $name:ident $schema:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl Described for $name {
            const NAME: &'static str = stringify!($name);

            fn schema() -> Value {
                $schema
            }
        }
    )*};
}

representations! {
    /// The schema of a property with [`edm::binary`](crate::edm::binary): a base64 string.
    ///
    /// ```
    /// # #[cfg(feature = "schemars1")] {
    /// use graph_patch::{edm, schema, GraphPatch};
    /// use schemars::JsonSchema;
    ///
    /// #[derive(GraphPatch, JsonSchema)]
    /// struct Photo {
    ///     #[serde(with = "edm::binary")]
    ///     #[schemars(with = "Option<schema::Binary>")] // utoipa: #[schema(value_type = Option<schema::Binary>)]
    ///     content: Option<Vec<u8>>,
    /// }
    ///
    /// let schema = schema::json_schema::<Photo>();
    /// let types = serde_json::json!(["string", "null"]);
    /// assert_eq!(schema.pointer("/properties/content/type"), Some(&types));
    /// # }
    /// ```
    Binary json!({ "type": "string", "pattern": BASE64 });

    /// The schema of a property with [`edm::decimal`](crate::edm::decimal) or
    /// [`edm::decimal_string`](crate::edm::decimal_string): a number or a string.
    ///
    /// ```
    /// # #[cfg(feature = "schemars1")] {
    /// use graph_patch::{edm, schema, GraphPatch};
    /// use schemars::JsonSchema;
    /// # type Decimal = f64; // Stands in for the type of a decimal crate.
    ///
    /// #[derive(GraphPatch, JsonSchema)]
    /// struct Item {
    ///     #[serde(with = "edm::decimal")]
    ///     #[schemars(with = "schema::Decimal")] // utoipa: #[schema(value_type = schema::Decimal)]
    ///     price: Decimal,
    /// }
    ///
    /// let schema = schema::json_schema::<Item>();
    /// assert_eq!(schema.pointer("/properties/price/anyOf/0/type"), Some(&"number".into()));
    /// # }
    /// ```
    Decimal json!({ "anyOf": [{ "type": "number" }, { "type": "string", "pattern": DECIMAL }] });

    /// The schema of a property with [`edm::double`](mod@crate::edm::double): a number, or the name of an infinity or of NaN.
    ///
    /// ```
    /// # #[cfg(feature = "schemars1")] {
    /// use graph_patch::{edm, schema, GraphPatch};
    /// use schemars::JsonSchema;
    ///
    /// #[derive(GraphPatch, JsonSchema)]
    /// struct Reading {
    ///     #[serde(with = "edm::double")]
    ///     #[schemars(with = "schema::Double")] // utoipa: #[schema(value_type = schema::Double)]
    ///     value: f64,
    /// }
    ///
    /// let schema = schema::json_schema::<Reading>();
    /// assert_eq!(schema.pointer("/properties/value/anyOf/1/enum/0"), Some(&"INF".into()));
    /// # }
    /// ```
    Double json!({ "anyOf": [{ "type": "number" }, { "enum": ["INF", "-INF", "NaN"] }] });

    /// The schema of a property with [`edm::int64`](crate::edm::int64) or
    /// [`edm::int64_string`](crate::edm::int64_string): an integer or a string.
    ///
    /// ```
    /// # #[cfg(feature = "schemars1")] {
    /// use graph_patch::{edm, schema, GraphPatch};
    /// use schemars::JsonSchema;
    ///
    /// #[derive(GraphPatch, JsonSchema)]
    /// struct File {
    ///     #[serde(with = "edm::int64")]
    ///     #[schemars(with = "schema::Int64")] // utoipa: #[schema(value_type = schema::Int64)]
    ///     size: i64,
    /// }
    ///
    /// let schema = schema::json_schema::<File>();
    /// assert_eq!(schema.pointer("/properties/size/anyOf/0/type"), Some(&"integer".into()));
    /// # }
    /// ```
    Int64 json!({ "anyOf": [
        { "type": "integer", "format": "int64" },
        { "type": "string", "pattern": INT64 },
    ] });
}

impl Described for Duration {
    const NAME: &'static str = "Duration";

    fn schema() -> Value {
        json!({ "type": "string", "pattern": DURATION })
    }
}

/// The members of `E` are not listed, because a set keeps others too.
impl<E> Described for Flags<E> {
    const NAME: &'static str = "Flags";

    fn schema() -> Value {
        json!({ "type": "string", "pattern": FLAGS })
    }
}

/// The accepted texts depend on `T`.
impl<T> Described for Verbatim<T> {
    const NAME: &'static str = "Verbatim";

    fn schema() -> Value {
        json!({ "type": "string" })
    }
}

impl Described for Reference {
    const NAME: &'static str = "Reference";

    fn schema() -> Value {
        json!({ "type": "string" })
    }
}

macro_rules! implement {
    ($(($($generics:tt)*) $ty:ty;)*) => {$(
        #[cfg(feature = "schemars1")]
        impl $($generics)* schemars::JsonSchema for $ty {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                Self::NAME.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                super::schemars::from_value(<Self as Described>::schema())
            }
        }

        #[cfg(feature = "utoipa6")]
        impl $($generics)* utoipa::__dev::ComposeSchema for $ty {
            fn compose(
                _: alloc::vec::Vec<utoipa::openapi::RefOr<utoipa::openapi::Schema>>,
            ) -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                super::utoipa::from_value(<Self as Described>::schema())
            }
        }

        #[cfg(feature = "utoipa6")]
        impl $($generics)* utoipa::ToSchema for $ty {
            fn name() -> Cow<'static, str> {
                Self::NAME.into()
            }
        }
    )*};
}

implement! {
    () Binary;
    () Decimal;
    () Double;
    () Duration;
    (<E>) Flags<E>;
    () Int64;
    () Reference;
    (<T>) Verbatim<T>;
}
