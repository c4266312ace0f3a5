#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Account`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct AccountPatch {
    /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
    pub keys: ::graph_patch::__private::DynamicPatch<
        ::graph_patch::__private::Dynamic,
        DynamicProperties<String>,
    >,
    /// The property `password`.
    pub password: ::core::option::Option<Option<String>>,
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
    impl AccountPatch {
        /// The property `password`.
        #[inline]
        pub fn password(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Option<String>>,
        ) -> Self {
            __graph_patch::set(&mut self.password, new_value);
            self
        }
        /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
        #[inline]
        pub fn keys(
            mut self,
            property_name: impl ::core::convert::Into<__graph_patch::String>,
            new_value: impl __graph_patch::IntoProperty<
                ::core::option::Option<
                    <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                        DynamicProperties<String>,
                    >>::Change,
                >,
            >,
        ) -> Self {
            __graph_patch::set_dynamic(&mut self.keys, property_name, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Account {
        type Patch = AccountPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::value("password", "password"),
            __graph_patch::dynamic(
                "keys",
                <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    DynamicProperties<String>,
                >>::MODEL,
            ),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut AccountPatch) {
            <Option<
                String,
            > as __graph_patch::Property>::diff_into(
                &self.password,
                &__newer.password,
                &mut __patch.password,
            );
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                DynamicProperties<String>,
            >>::diff_into(&self.keys, &__newer.keys, &mut __patch.keys);
        }
        #[inline]
        fn __lineage(
            &mut self,
            __visitor: &mut ::graph_patch::__private::LineageVisitor<'_>,
        ) -> ::core::primitive::bool {
            __visitor.visit(self)
                || (<__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    DynamicProperties<String>,
                >>::lineage(&mut self.keys, __visitor))
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Account {
        type Patch = AccountPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for AccountPatch {
        type Resource = Account;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.account",
            typed: true,
            find: |__name| match __name {
                "password" => 0,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["password"],
            other_names: &[],
            is_open: true,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Account);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <Option<
                String,
            > as __graph_patch::Property>::then(
                &mut self.password,
                &mut __later.password,
            );
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                DynamicProperties<String>,
            >>::then(&mut self.keys, &mut __later.keys);
        }
        #[inline]
        fn __read<__R: ::graph_patch::__private::Reader>(
            &mut self,
            __index: ::core::primitive::usize,
            __reader: &mut __R,
        ) {
            match __index {
                0 => {
                    <Option<
                        String,
                    > as __graph_patch::Property>::read(&mut self.password, __reader)
                }
                __graph_patch::UNDECLARED => {
                    <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                        DynamicProperties<String>,
                    >>::read(&mut self.keys, __reader)
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
            <Option<
                String,
            > as __graph_patch::Property>::visit(
                &self.password,
                &__other.password,
                "password",
                &mut __graph_patch::Sensitive(__visitor),
            );
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                DynamicProperties<String>,
            >>::visit(
                &self.keys,
                &__other.keys,
                &mut __graph_patch::Sensitive(__visitor),
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Account) {
            <Option<
                String,
            > as __graph_patch::Property>::apply_to(
                &mut self.password,
                &mut __resource.password,
            );
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                DynamicProperties<String>,
            >>::apply_to(&mut self.keys, &mut __resource.keys);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Account> for AccountPatch {
        #[inline]
        fn from(__resource: Account) -> Self {
            Self {
                password: <Option<
                    String,
                > as __graph_patch::Property>::from_value(__resource.password),
                keys: <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    DynamicProperties<String>,
                >>::from_value(__resource.keys),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for AccountPatch {
        #[inline]
        fn default() -> Self {
            Self {
                password: ::core::option::Option::None,
                keys: ::core::default::Default::default(),
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for AccountPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                password: <Option<
                    String,
                > as __graph_patch::Property>::clone_field(&self.password),
                keys: <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    DynamicProperties<String>,
                >>::clone_field(&self.keys),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for AccountPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for AccountPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "AccountPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for AccountPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for AccountPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
