#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Lead`]: `None` leaves a property as it is, `Some` sets it.
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
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
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
        pub fn score(mut self, __value: impl __graph_patch::IntoProperty<i64>) -> Self {
            __graph_patch::set(&mut self.score, __value);
            self
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
                score: <i64 as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::copy(&self.score),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for LeadChange {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            true
                && <i64 as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::same(&self.score, &__other.score)
        }
    }
    fn __find(__name: &::core::primitive::str) -> __graph_patch::Found {
        match __name {
            "score" => __graph_patch::Found::Property(0usize),
            _ => __graph_patch::Found::Nothing,
        }
    }
    #[automatically_derived]
    impl __graph_patch::Body for LeadChange {
        const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys {
            odata_type: "#contoso.crm.lead",
            typed: false,
            find: __find,
            names: &["score"],
            properties: <Lead as __graph_patch::GraphPatch>::PROPERTIES,
            base: ::core::option::Option::None,
        };
        #[inline]
        fn take<'de, __A: __graph_patch::MapAccess<'de>>(
            &mut self,
            __index: ::core::primitive::usize,
            __object: &mut __A,
        ) -> ::core::result::Result<(), __A::Error> {
            match __index {
                0usize => {
                    <i64 as __graph_patch::Property<
                        __graph_patch::Serde,
                    >>::take(&mut self.score, __object)
                }
                _ => ::core::result::Result::Ok(()),
            }
        }
        #[inline]
        fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(
            &'__p self,
            __visitor: &mut __V,
        ) {
            <i64 as __graph_patch::Property<
                __graph_patch::Serde,
            >>::visit(&self.score, "score", __visitor);
        }
    }
    #[automatically_derived]
    impl __graph_patch::Serialize for LeadChange {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            __graph_patch::write(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __graph_patch::Deserialize<'de> for LeadChange {
        #[inline]
        fn deserialize<__D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            __graph_patch::read(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for LeadChange {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __graph_patch::debug(self, "LeadChange", __formatter)
        }
    }
    #[automatically_derived]
    impl __graph_patch::GraphPatch for Lead {
        const ODATA_TYPE: &'static ::core::primitive::str = "#contoso.crm.lead";
        const PROPERTIES: &'static [__graph_patch::Listed] = &[
            __graph_patch::value("score", "score"),
        ];
        type Patch = LeadChange;
        #[inline]
        fn diff(&self, __newer: &Self) -> LeadChange {
            LeadChange {
                score: <i64 as __graph_patch::Property<
                    __graph_patch::Serde,
                >>::diff(&self.score, &__newer.score),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Patch for LeadChange {
        type Resource = Lead;
        #[inline]
        fn apply(self, __resource: &mut Lead) {
            __graph_patch::replace(&mut __resource.score, self.score);
        }
        #[inline]
        fn then(self, __later: Self) -> Self {
            Self {
                score: __later.score.or(self.score),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Lead> for LeadChange {
        #[inline]
        fn from(__resource: Lead) -> Self {
            Self {
                score: ::core::option::Option::Some(__resource.score),
            }
        }
    }
    #[automatically_derived]
    impl __graph_patch::Complex for Lead {
        type Patch = LeadChange;
        type How = __graph_patch::InPlace;
    }
};
