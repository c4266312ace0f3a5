#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`PlannerChecklistItems`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct PlannerChecklistItemsPatch {
    /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
    pub items: ::graph_patch::__private::DynamicPatch<
        ::graph_patch::__private::DynamicComplex,
        DynamicProperties<PlannerChecklistItem>,
    >,
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
    impl PlannerChecklistItemsPatch {
        /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
        #[inline]
        pub fn items(
            mut self,
            property_name: impl ::core::convert::Into<__graph_patch::String>,
            new_value: impl __graph_patch::IntoComplex<
                ::core::option::Option<
                    <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                        DynamicProperties<PlannerChecklistItem>,
                    >>::Change,
                >,
            >,
        ) -> Self {
            __graph_patch::set_dynamic(
                &mut self.items,
                property_name,
                __graph_patch::IntoComplex::into_complex(new_value),
            );
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for PlannerChecklistItems {
        type Patch = PlannerChecklistItemsPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::dynamic(
                "items",
                <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                    DynamicProperties<PlannerChecklistItem>,
                >>::MODEL,
            ),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut PlannerChecklistItemsPatch) {
            <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                DynamicProperties<PlannerChecklistItem>,
            >>::diff_into(&self.items, &__newer.items, &mut __patch.items);
        }
        #[inline]
        fn __lineage(
            &mut self,
            __visitor: &mut ::graph_patch::__private::LineageVisitor<'_>,
        ) -> ::core::primitive::bool {
            __visitor.visit(self)
                || (<__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                    DynamicProperties<PlannerChecklistItem>,
                >>::lineage(&mut self.items, __visitor))
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for PlannerChecklistItems {
        type Patch = PlannerChecklistItemsPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for PlannerChecklistItemsPatch {
        type Resource = PlannerChecklistItems;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.plannerChecklistItems",
            typed: true,
            find: __graph_patch::undeclared,
            property_names: &[],
            other_names: &[],
            is_open: true,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(PlannerChecklistItems);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                DynamicProperties<PlannerChecklistItem>,
            >>::then(&mut self.items, &mut __later.items);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                __graph_patch::UNDECLARED => {
                    <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                        DynamicProperties<PlannerChecklistItem>,
                    >>::read(&mut self.items, __reader)
                }
                _ => {}
            }
        }
        #[inline]
        fn __visit<'__p, __V: ::graph_patch::__private::Visitor<'__p>>(
            &'__p self,
            __other: &'__p Self,
            __visitor: &mut __V,
        ) {
            <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                DynamicProperties<PlannerChecklistItem>,
            >>::visit(&self.items, &__other.items, __visitor);
        }
        #[inline]
        fn __update(&mut self, __resource: &mut PlannerChecklistItems) {
            <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                DynamicProperties<PlannerChecklistItem>,
            >>::apply_to(&mut self.items, &mut __resource.items);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<PlannerChecklistItems> for PlannerChecklistItemsPatch {
        #[inline]
        fn from(__resource: PlannerChecklistItems) -> Self {
            Self {
                items: <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                    DynamicProperties<PlannerChecklistItem>,
                >>::from_value(__resource.items),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for PlannerChecklistItemsPatch {
        #[inline]
        fn default() -> Self {
            Self {
                items: ::core::default::Default::default(),
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for PlannerChecklistItemsPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                items: <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
                    DynamicProperties<PlannerChecklistItem>,
                >>::clone_field(&self.items),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for PlannerChecklistItemsPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for PlannerChecklistItemsPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(
                self,
                "PlannerChecklistItemsPatch",
                __formatter,
            )
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for PlannerChecklistItemsPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for PlannerChecklistItemsPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
    __graph_patch::assert_has_no_key(
        <__graph_patch::DynamicComplex as __graph_patch::DynamicMap<
            DynamicProperties<PlannerChecklistItem>,
        >>::HAS_KEY,
    );
};
