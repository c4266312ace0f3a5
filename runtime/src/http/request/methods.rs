//! The methods that the builders of several requests share.

/// The methods of every builder with a field `head`. `$start` is the code of an example that creates the builder.
macro_rules! head_methods {
    ($start:literal) => {
        /// Sets `Authorization: Bearer` to an access token and marks it as sensitive.
        ///
        /// ```
        /// # use graph_patch::{http::*, GraphPatch};
        /// # #[derive(GraphPatch)]
        /// # struct Task { title: String }
        #[doc = concat!("let request = ", $start, ".bearer_auth(\"token\").build()?;")]
        /// assert!(request.headers()["Authorization"].is_sensitive());
        /// # Ok::<(), BuildError>(())
        /// ```
        ///
        /// [RFC 6750, 2.1]
        pub fn bearer_auth(mut self, token: impl core::fmt::Display) -> Self {
            self.head.set_bearer(token);
            self
        }

        /// Adds a preference to `Prefer`. It replaces an earlier preference of the same name.
        ///
        /// A preference that is empty, or whose quotes do not end, is an error when the request is built.
        ///
        /// ```
        /// # use graph_patch::{http::*, GraphPatch};
        /// # #[derive(GraphPatch)]
        /// # struct Task { title: String }
        #[doc = concat!("let request = ", $start, ".prefer(Preference::IncludeUnknownEnumMembers);")]
        /// assert_eq!(request.build()?.headers()["Prefer"], "include-unknown-enum-members");
        /// # Ok::<(), BuildError>(())
        /// ```
        ///
        /// [OData Protocol 4.01, 8.2.8]
        pub fn prefer(mut self, preference: $crate::http::Preference) -> Self {
            self.head.prefer(preference);
            self
        }

        /// Sets any other header. A value of `Prefer` is added to the other preferences.
        ///
        /// [`build`](Self::build) marks the value as sensitive unless the header is known to be harmless, such as `Accept`.
        ///
        /// ```
        /// # use graph_patch::{http::*, GraphPatch};
        /// # #[derive(GraphPatch)]
        /// # struct Task { title: String }
        /// use http::{HeaderName, HeaderValue};
        ///
        /// let name = HeaderName::from_static("client-request-id");
        #[doc = concat!("let request = ", $start, ".header(name, HeaderValue::from_static(\"7\"));")]
        /// assert_eq!(request.build()?.headers()["client-request-id"], "7");
        /// # Ok::<(), BuildError>(())
        /// ```
        pub fn header(mut self, name: http::HeaderName, value: http::HeaderValue) -> Self {
            self.head.set(name, value);
            self
        }

        /// Sets `OData-MaxVersion`, the highest version that the response may have.
        ///
        /// ```
        /// # use graph_patch::{http::*, GraphPatch};
        /// # #[derive(GraphPatch)]
        /// # struct Task { title: String }
        #[doc = concat!("let request = ", $start, ".odata_max_version(ODataVersion::V4_01).build()?;")]
        /// assert_eq!(request.headers()["OData-MaxVersion"], "4.01");
        /// # Ok::<(), BuildError>(())
        /// ```
        ///
        /// [OData Protocol 4.01, 8.2.7]
        pub fn odata_max_version(mut self, version: $crate::http::ODataVersion) -> Self {
            let name = http::HeaderName::from_static("odata-maxversion");
            self.head.set(name, version);
            self
        }
    };
}
pub(super) use head_methods;

/// The methods of a builder whose request has a body.
macro_rules! body_methods {
    ($start:literal) => {
        /// Sets `OData-Version`, the version of the request body.
        ///
        /// Without this header, the service assumes the highest version that it supports and that
        /// [`odata_max_version`](Self::odata_max_version) allows.
        ///
        /// ```
        /// # use graph_patch::{http::*, GraphPatch};
        /// # #[derive(GraphPatch)]
        /// # struct Task { title: String }
        #[doc = concat!("let request = ", $start, ".odata_version(ODataVersion::V4_0).build()?;")]
        /// assert_eq!(request.headers()["OData-Version"], "4.0");
        /// # Ok::<(), BuildError>(())
        /// ```
        ///
        /// [OData Protocol 4.01, 8.1.5]
        pub fn odata_version(mut self, version: $crate::http::ODataVersion) -> Self {
            let name = http::HeaderName::from_static("odata-version");
            self.head.set(name, version);
            self
        }

        /// Declares that the body has `Edm.Int64` and `Edm.Decimal` values as strings.
        ///
        /// The service may then respond with strings, too. This method changes only `Content-Type`. The strings themselves
        /// come from the field's serde attribute, such as [`int64_string`](crate::edm::int64_string).
        ///
        /// ```
        /// # use graph_patch::{http::*, GraphPatch};
        /// # #[derive(GraphPatch)]
        /// # struct Task { title: String }
        #[doc = concat!("let request = ", $start, ".ieee754_compatible().build()?;")]
        /// assert_eq!(request.headers()["Content-Type"], "application/json;IEEE754Compatible=true");
        /// # Ok::<(), BuildError>(())
        /// ```
        ///
        /// [OData JSON Format 4.01, 3.2]
        pub fn ieee754_compatible(mut self) -> Self {
            let json = http::HeaderValue::from_static("application/json;IEEE754Compatible=true");
            self.head.set(http::header::CONTENT_TYPE, json);
            self
        }
    };
}
pub(super) use body_methods;
