#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`User`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct UserPatch {
    /// The properties of the base type.
    ///
    /// The patch of [`DirectoryObject`].
    pub object: <::graph_patch::__private::Base as ::graph_patch::__private::BaseType<
        DirectoryObject,
    >>::Patch,
    /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
    pub more: ::graph_patch::__private::DynamicPatch<
        ::graph_patch::__private::Dynamic,
        DynamicProperties<Value>,
    >,
    /// The property `name`.
    pub name: ::core::option::Option<Option<String>>,
    /// The property `address`.
    ///
    /// The patch of [`Address`], or a collection of complete values.
    pub address: ::core::option::Option<
        <Address as ::graph_patch::__private::Complex>::Patch,
    >,
    /// The navigation property `manager`.
    pub manager: ::core::option::Option<
        <Option<Reference> as ::graph_patch::__private::Bind>::Patch,
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
    impl UserPatch {
        /// The properties of the base type.
        ///
        /// The patch of [`DirectoryObject`].
        #[inline]
        pub fn object(
            mut self,
            new_value: <__graph_patch::Base as __graph_patch::BaseType<
                DirectoryObject,
            >>::Patch,
        ) -> Self {
            <__graph_patch::Base as __graph_patch::BaseType<
                DirectoryObject,
            >>::merge(&mut self.object, new_value);
            self
        }
        /// The property `name`.
        #[inline]
        pub fn name(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Option<String>>,
        ) -> Self {
            __graph_patch::set(&mut self.name, new_value);
            self
        }
        /// The property `address`.
        ///
        /// The patch of [`Address`], or a collection of complete values.
        #[inline]
        pub fn address(
            mut self,
            new_value: impl __graph_patch::IntoComplex<
                <Address as __graph_patch::Complex>::Patch,
            >,
        ) -> Self {
            __graph_patch::set_complex(&mut self.address, new_value);
            self
        }
        /// The navigation property `manager`.
        #[inline]
        pub fn manager(
            mut self,
            new_value: impl __graph_patch::IntoProperty<
                <Option<Reference> as __graph_patch::Bind>::Patch,
            >,
        ) -> Self {
            __graph_patch::set(&mut self.manager, new_value);
            self
        }
        /// The dynamic properties, a `BTreeMap` by name: `None` removes one.
        #[inline]
        pub fn more(
            mut self,
            property_name: impl ::core::convert::Into<__graph_patch::String>,
            new_value: impl __graph_patch::IntoProperty<
                ::core::option::Option<
                    <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                        DynamicProperties<Value>,
                    >>::Change,
                >,
            >,
        ) -> Self {
            __graph_patch::set_dynamic(&mut self.more, property_name, new_value);
            self
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for User {
        type Patch = UserPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::key("id", "id"),
            __graph_patch::read_only("created", "created"),
            __graph_patch::read_only("usage", "usage"),
            __graph_patch::base(
                "object",
                <__graph_patch::Base as __graph_patch::BaseType<DirectoryObject>>::model,
            ),
            __graph_patch::value("name", "name"),
            __graph_patch::complex(
                "address",
                "address",
                <__graph_patch::StrategyOf<
                    Address,
                > as __graph_patch::Merge<Address>>::model,
            ),
            __graph_patch::bind("manager", "manager@odata.bind", "manager"),
            __graph_patch::dynamic(
                "more",
                <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    DynamicProperties<Value>,
                >>::MODEL,
            ),
        ];
        const __HAS_KEY: ::core::primitive::bool = (true);
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut UserPatch) {
            <__graph_patch::Base as __graph_patch::BaseType<
                DirectoryObject,
            >>::diff_into(&self.object, &__newer.object, &mut __patch.object);
            <Option<
                String,
            > as __graph_patch::Property>::diff_into(
                &self.name,
                &__newer.name,
                &mut __patch.name,
            );
            <__graph_patch::StrategyOf<
                Address,
            > as __graph_patch::Merge<
                Address,
            >>::diff_into(&self.address, &__newer.address, &mut __patch.address);
            <__graph_patch::Itself<
                Option<Reference>,
            > as __graph_patch::Bind>::diff_into(
                &self.manager,
                &__newer.manager,
                &mut __patch.manager,
            );
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                DynamicProperties<Value>,
            >>::diff_into(&self.more, &__newer.more, &mut __patch.more);
        }
        #[inline]
        fn __lineage(
            &mut self,
            __visitor: &mut ::graph_patch::__private::LineageVisitor<'_>,
        ) -> ::core::primitive::bool {
            __visitor.visit(self)
                || (<__graph_patch::Base as __graph_patch::BaseType<
                    DirectoryObject,
                >>::lineage(&mut self.object, __visitor)
                    | <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                        DynamicProperties<Value>,
                    >>::lineage(&mut self.more, __visitor))
        }
        #[inline]
        fn __row<__V: ::graph_patch::__private::RowVisitor>(
            &mut self,
            __index: ::core::primitive::usize,
            __visitor: &mut __V,
        ) {
            {
                use __graph_patch::{OpaqueField as _, ReplacedField as _};
                match __index {
                    0 => {
                        <Option<
                            String,
                        > as __graph_patch::Property>::row(&mut self.name, __visitor)
                    }
                    1 => {
                        <__graph_patch::StrategyOf<
                            Address,
                        > as __graph_patch::Merge<
                            Address,
                        >>::row(&mut self.address, __visitor)
                    }
                    3 => {
                        <__graph_patch::Itself<
                            Option<Reference>,
                        > as __graph_patch::Bind>::row(
                            &mut self.manager,
                            __visitor,
                            __graph_patch::RowField::<Option<Reference>>::model(),
                            __graph_patch::RowField::<Option<Reference>>::related,
                        )
                    }
                    16777216 => {
                        __graph_patch::RowField::<String>::key(&mut self.id, __visitor)
                    }
                    16777217 => {
                        __graph_patch::RowVisitor::value::<
                            SystemTime,
                            __Row_created,
                        >(__visitor, &mut self.created)
                    }
                    16777218 => {
                        __graph_patch::ReadOnlyField::<
                            Option<Usage>,
                        >::row(
                            &mut self.usage,
                            __visitor,
                            __graph_patch::RowField::<Option<Usage>>::row,
                        )
                    }
                    __graph_patch::UNDECLARED => {
                        <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                            DynamicProperties<Value>,
                        >>::row(&mut self.more, __visitor)
                    }
                    _ => {
                        <__graph_patch::Base as __graph_patch::BaseType<
                            DirectoryObject,
                        >>::row::<Self, _>(&mut self.object, __index, __visitor)
                    }
                }
            }
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for User {
        type Patch = UserPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for UserPatch {
        type Resource = User;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.user",
            typed: true,
            find: |__name| match __name {
                "name" => 0,
                "address" => 1,
                "manager@odata.bind" => 2,
                "manager" => 3,
                "id" => __graph_patch::READ_ONLY,
                "created" => __graph_patch::READ_ONLY,
                "usage" => __graph_patch::READ_ONLY,
                _ => {
                    <__graph_patch::Base as __graph_patch::BaseType<
                        DirectoryObject,
                    >>::find(__name, 4usize)
                }
            },
            property_names: &["name", "address", "manager@odata.bind", "manager"],
            other_names: &["id", "created", "usage"],
            is_open: true,
            base: ::core::option::Option::Some(
                <__graph_patch::Base as __graph_patch::BaseType<DirectoryObject>>::INFO,
            ),
        };
        ::graph_patch::__private::missing_field!(User);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <__graph_patch::Base as __graph_patch::BaseType<
                DirectoryObject,
            >>::then(&mut self.object, &mut __later.object);
            <Option<
                String,
            > as __graph_patch::Property>::then(&mut self.name, &mut __later.name);
            <__graph_patch::StrategyOf<
                Address,
            > as __graph_patch::Merge<
                Address,
            >>::then(&mut self.address, &mut __later.address);
            <__graph_patch::Itself<
                Option<Reference>,
            > as __graph_patch::Bind>::then(&mut self.manager, &mut __later.manager);
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                DynamicProperties<Value>,
            >>::then(&mut self.more, &mut __later.more);
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
                    > as __graph_patch::Property>::read(&mut self.name, __reader)
                }
                1 => {
                    <__graph_patch::StrategyOf<
                        Address,
                    > as __graph_patch::Merge<
                        Address,
                    >>::read(&mut self.address, __reader)
                }
                2 => {
                    <__graph_patch::Itself<
                        Option<Reference>,
                    > as __graph_patch::Bind>::read(&mut self.manager, __reader)
                }
                3 => {
                    <__graph_patch::Itself<
                        Option<Reference>,
                    > as __graph_patch::Bind>::read_entity(&mut self.manager, __reader)
                }
                __graph_patch::UNDECLARED => {
                    <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                        DynamicProperties<Value>,
                    >>::read(&mut self.more, __reader)
                }
                _ => {
                    <__graph_patch::Base as __graph_patch::BaseType<
                        DirectoryObject,
                    >>::read::<Self, _>(&mut self.object, __index, __reader)
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
                DirectoryObject,
            >>::visit(&self.object, &__other.object, __visitor);
            <Option<
                String,
            > as __graph_patch::Property>::visit(
                &self.name,
                &__other.name,
                "name",
                __visitor,
            );
            <__graph_patch::StrategyOf<
                Address,
            > as __graph_patch::Merge<
                Address,
            >>::visit(&self.address, &__other.address, "address", __visitor);
            <__graph_patch::Itself<
                Option<Reference>,
            > as __graph_patch::Bind>::visit(
                &self.manager,
                &__other.manager,
                "manager@odata.bind",
                __visitor,
            );
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                DynamicProperties<Value>,
            >>::visit(&self.more, &__other.more, __visitor);
        }
        #[inline]
        fn __update(&mut self, __resource: &mut User) {
            <__graph_patch::Base as __graph_patch::BaseType<
                DirectoryObject,
            >>::apply_to(&mut self.object, &mut __resource.object);
            <Option<
                String,
            > as __graph_patch::Property>::apply_to(
                &mut self.name,
                &mut __resource.name,
            );
            <__graph_patch::StrategyOf<
                Address,
            > as __graph_patch::Merge<
                Address,
            >>::apply_to(&mut self.address, &mut __resource.address);
            <__graph_patch::Itself<
                Option<Reference>,
            > as __graph_patch::Bind>::apply_to(
                &mut self.manager,
                &mut __resource.manager,
            );
            <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                DynamicProperties<Value>,
            >>::apply_to(&mut self.more, &mut __resource.more);
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<User> for UserPatch {
        #[inline]
        fn from(__resource: User) -> Self {
            Self {
                object: <__graph_patch::Base as __graph_patch::BaseType<
                    DirectoryObject,
                >>::from_value(__resource.object),
                name: <Option<
                    String,
                > as __graph_patch::Property>::from_value(__resource.name),
                address: <__graph_patch::StrategyOf<
                    Address,
                > as __graph_patch::Merge<Address>>::from_value(__resource.address),
                manager: <__graph_patch::Itself<
                    Option<Reference>,
                > as __graph_patch::Bind>::from_value(__resource.manager),
                more: <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    DynamicProperties<Value>,
                >>::from_value(__resource.more),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for UserPatch {
        #[inline]
        fn default() -> Self {
            Self {
                object: ::core::default::Default::default(),
                name: ::core::option::Option::None,
                address: ::core::option::Option::None,
                manager: ::core::option::Option::None,
                more: ::core::default::Default::default(),
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for UserPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                object: <__graph_patch::Base as __graph_patch::BaseType<
                    DirectoryObject,
                >>::clone_field(&self.object),
                name: <Option<
                    String,
                > as __graph_patch::Property>::clone_field(&self.name),
                address: <__graph_patch::StrategyOf<
                    Address,
                > as __graph_patch::Merge<Address>>::clone_field(&self.address),
                manager: <__graph_patch::Itself<
                    Option<Reference>,
                > as __graph_patch::Bind>::clone_field(&self.manager),
                more: <__graph_patch::Dynamic as __graph_patch::DynamicMap<
                    DynamicProperties<Value>,
                >>::clone_field(&self.more),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for UserPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for UserPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "UserPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for UserPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for UserPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
    __graph_patch::assert_properties_are_new(
        <UserPatch as __graph_patch::Patch>::__INFO,
    );
    __graph_patch::assert_has_no_key(
        <__graph_patch::StrategyOf<Address> as __graph_patch::Merge<Address>>::HAS_KEY,
    );
    #[allow(non_camel_case_types)]
    enum __Row_created {}
    #[automatically_derived]
    impl __graph_patch::Decode<SystemTime> for __Row_created {
        #[inline]
        fn decode<'de, __D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<SystemTime, __D::Error> {
            unix_time::deserialize(__deserializer)
        }
    }
};
