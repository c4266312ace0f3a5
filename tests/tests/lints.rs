//! Generated code causes no warning under any lint that a user may set to `deny`.
#![deny(
    warnings,
    missing_docs,
    deprecated,
    deprecated_in_future,
    unused_qualifications,
    unused_results,
    unreachable_pub,
    private_interfaces,
    private_bounds,
    non_ascii_idents,
    single_use_lifetimes,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    let_underscore_drop,
    missing_debug_implementations,
    missing_copy_implementations,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unsafe_code,
    unused_crate_dependencies,
    unused_import_braces,
    unused_lifetimes,
    variant_size_differences,
    rust_2018_idioms,
    rust_2024_compatibility,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#![allow(unused_crate_dependencies)] // The other tests of the package use them.

/// A module such as a library has.
pub mod library {
    use graph_patch::GraphPatch;
    use serde::{Deserialize, Serialize};
    use std::collections::BTreeMap;

    /// Every kind of property.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
    #[serde(rename_all = "camelCase")]
    #[graph(derive(Eq), attribute(must_use = "it is a patch"))]
    #[non_exhaustive]
    pub struct Everything {
        /// The key.
        #[graph(key)]
        pub id: String,
        /// Read-only.
        #[graph(read_only)]
        pub changed: Option<String>,
        /// Not nullable.
        #[graph(type = "#Int64", attribute(doc(alias = "number")))]
        pub count: i64,
        /// Nullable.
        pub note: Option<String>,
        /// Removed in the next version.
        #[deprecated(note = "use `note`")]
        pub comment: Option<String>,
        /// A collection.
        pub tags: Vec<String>,
        /// A map.
        pub labels: BTreeMap<String, String>,
        /// Nested.
        #[graph(complex)]
        pub inner: Inner,
        /// Nested, nullable and boxed.
        #[graph(complex)]
        pub next: Option<Box<Node>>,
        /// With its own representation.
        #[serde(with = "super::string")]
        pub number: i32,
        /// A keyword.
        pub r#type: String,
        undocumented: String,
    }

    /// A complex type that contains itself.
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
    #[graph(untyped, derive(Eq))]
    pub struct Node {
        /// Nested, nullable and boxed.
        #[graph(complex)]
        pub next: Option<Box<Self>>,
    }

    /// A complex type.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, GraphPatch)]
    #[graph(untyped, derive(Eq))]
    pub struct Inner {
        /// A switch.
        pub on: bool,
    }

    /// A derived, open type.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, GraphPatch)]
    pub struct Open {
        /// The base type.
        #[graph(base)]
        #[serde(flatten)]
        pub base: Inner,
        #[graph(dynamic)]
        #[serde(flatten)]
        more: BTreeMap<String, String>,
    }

    /// Removed in the next version.
    #[deprecated(note = "use `Inner`")]
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Old(bool);

    /// A struct with a field of a deprecated type.
    #[derive(Debug, GraphPatch)]
    pub struct Dated {
        /// The only use of the deprecated type.
        #[allow(deprecated)]
        pub old: Option<Old>,
        /// Another property.
        pub text: String,
    }

    /// A polymorphic type of two variants.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, GraphPatch)]
    #[serde(tag = "@odata.type")]
    pub enum OneOf {
        /// The first variant.
        #[serde(rename = "#microsoft.graph.inner")]
        Inner(Inner),
        /// The second variant.
        #[serde(rename = "#microsoft.graph.open")]
        Open(Open),
    }

    /// A polymorphic type of one variant.
    #[derive(Debug, Clone, PartialEq, Eq, GraphPatch)]
    pub enum OnlyOne {
        /// The only variant.
        Open(Open),
    }

    /// Nothing to patch.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, GraphPatch)]
    #[graph(derive(Copy, Eq))]
    pub struct Fixed {
        /// The key.
        #[graph(key)]
        pub id: u8,
    }

    /// A public resource with private types.
    #[derive(Debug, Clone, Default, GraphPatch)]
    pub struct Half {
        private: Private,
        #[graph(complex)]
        part: Option<Part>,
    }

    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
    struct Private(String);

    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, GraphPatch)]
    struct Part {
        on: bool,
    }

    impl Half {
        /// Returns `true` if both fields have their expected values.
        #[must_use]
        pub fn is_complete(&self) -> bool {
            self.private.0.is_empty() && self.part.is_some_and(|part| part.on)
        }
    }
}

/// A module for `with`.
pub mod string {
    use serde::{Deserialize, Deserializer, Serializer};

    /// Serializes a number as a string.
    ///
    /// # Errors
    /// Returns the serializer's errors.
    pub fn serialize<S: Serializer>(value: &i32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    /// Deserializes a number from a string.
    ///
    /// # Errors
    /// Returns the deserializer's errors, and an error for a string that is not a number.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[test]
fn generated_code_causes_no_warning() {
    use graph_patch::{GraphPatch, Patch};

    let mut resource = library::Everything::default();
    let patch = library::Everything::patch()
        .number(5)
        .inner(library::Inner::patch().on(true));
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.everything","inner":{"on":true},"number":"5"}"##
    );
    patch.apply(&mut resource);
    assert!(resource.inner.on && !library::Half::default().is_complete());
}
