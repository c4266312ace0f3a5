#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Lead`]: each property is absent, null (if nullable) or set.
#[derive(Eq)]
#[derive(Hash)]
#[must_use = "a patch changes nothing until it is sent or applied"]
pub(crate) struct LeadChange {
    #[deprecated]
    #[cfg(feature = "scores")]
    /// The property `score`.
    pub score: ::core::option::Option<i64>,
}
#[allow(
    deprecated,
    non_snake_case,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
const _: () = {
    use crate::reexported::graph_patch::__private as __graph_patch;
    #[automatically_derived]
    impl LeadChange {
        #[deprecated]
        #[cfg(feature = "scores")]
        /// The property `score`.
        #[inline]
        pub fn score(
            mut self,
            new_value: impl __graph_patch::IntoProperty<i64>,
        ) -> Self {
            __graph_patch::set(&mut self.score, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Lead {
        type Patch = LeadChange;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::value("score", "score"),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut LeadChange) {
            <i64 as __graph_patch::Property>::diff_into(
                &self.score,
                &__newer.score,
                &mut __patch.score,
            );
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Lead {
        type Patch = LeadChange;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for LeadChange {
        type Resource = Lead;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#contoso.crm.lead",
            typed: false,
            find: |__name| match __name {
                "score" => 0,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["score"],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Lead);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <i64 as __graph_patch::Property>::then(&mut self.score, &mut __later.score);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => <i64 as __graph_patch::Property>::read(&mut self.score, __reader),
                _ => {}
            }
        }
        #[inline]
        fn __visit<'__p, __V: ::graph_patch::__private::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {
            <i64 as __graph_patch::Property>::visit(
                &self.score,
                &__other.score,
                "score",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Lead) {
            <i64 as __graph_patch::Property>::apply_to(
                &mut self.score,
                &mut __resource.score,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Lead> for LeadChange {
        #[inline]
        fn from(__resource: Lead) -> Self {
            Self {
                score: <i64 as __graph_patch::Property>::from_value(__resource.score),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for LeadChange {
        #[inline]
        fn default() -> Self {
            Self {
                score: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for LeadChange {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                score: <i64 as __graph_patch::Property>::clone_field(&self.score),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for LeadChange {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for LeadChange {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "LeadChange", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for LeadChange {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for LeadChange {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
