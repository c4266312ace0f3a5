#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Audio`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct AudioPatch {
    /// The properties of the base type.
    ///
    /// The patch of [`Medium`].
    pub medium: <::graph_patch::__private::Base as ::graph_patch::__private::BaseType<
        Medium,
    >>::Patch,
}
#[allow(
    deprecated,
    non_snake_case,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
const _: () = {
    use ::graph_patch::__private as __graph_patch;
    #[automatically_derived]
    impl AudioPatch {
        /// The properties of the base type.
        ///
        /// The patch of [`Medium`].
        #[inline]
        pub fn medium(
            mut self,
            new_value: <__graph_patch::Base as __graph_patch::BaseType<Medium>>::Patch,
        ) -> Self {
            <__graph_patch::Base as __graph_patch::BaseType<
                Medium,
            >>::merge(&mut self.medium, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Audio {
        type Patch = AudioPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::base(
                "medium",
                <__graph_patch::Base as __graph_patch::BaseType<Medium>>::model,
            ),
        ];
        const __HAS_KEY: ::core::primitive::bool = (<__graph_patch::Base as __graph_patch::BaseType<
            Medium,
        >>::HAS_KEY);
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut AudioPatch) {
            <__graph_patch::Base as __graph_patch::BaseType<
                Medium,
            >>::diff_into(&self.medium, &__newer.medium, &mut __patch.medium);
        }
        #[inline]
        fn __lineage(
            &mut self,
            __visitor: &mut ::graph_patch::__private::LineageVisitor<'_>,
        ) -> ::core::primitive::bool {
            __visitor.visit(self)
                || (<__graph_patch::Base as __graph_patch::BaseType<
                    Medium,
                >>::lineage(&mut self.medium, __visitor))
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Audio {
        type Patch = AudioPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for AudioPatch {
        type Resource = Audio;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.audio",
            typed: true,
            find: <__graph_patch::Base as __graph_patch::BaseType<Medium>>::INFO.find,
            property_names: &[],
            other_names: &[],
            is_open: false,
            base: ::core::option::Option::Some(
                <__graph_patch::Base as __graph_patch::BaseType<Medium>>::INFO,
            ),
        };
        ::graph_patch::__private::missing_field!(Audio);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::Base as __graph_patch::BaseType<
                Medium,
            >>::then(&mut self.medium, &mut __later.medium);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                _ => {
                    <__graph_patch::Base as __graph_patch::BaseType<
                        Medium,
                    >>::read::<Self, _>(&mut self.medium, __index, __reader)
                }
            }
        }
        #[inline]
        fn __visit<'__p, __V: ::graph_patch::__private::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {
            <__graph_patch::Base as __graph_patch::BaseType<
                Medium,
            >>::visit(&self.medium, &__other.medium, __visitor);
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Audio) {
            <__graph_patch::Base as __graph_patch::BaseType<
                Medium,
            >>::apply_to(&mut self.medium, &mut __resource.medium);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Audio> for AudioPatch {
        #[inline]
        fn from(__resource: Audio) -> Self {
            Self {
                medium: <__graph_patch::Base as __graph_patch::BaseType<
                    Medium,
                >>::from_value(__resource.medium),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for AudioPatch {
        #[inline]
        fn default() -> Self {
            Self {
                medium: ::core::default::Default::default(),
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for AudioPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                medium: <__graph_patch::Base as __graph_patch::BaseType<
                    Medium,
                >>::clone_field(&self.medium),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for AudioPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for AudioPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "AudioPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for AudioPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for AudioPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
