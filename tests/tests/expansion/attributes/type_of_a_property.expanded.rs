#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// The changes that a `PATCH` makes to [`Engineering`]: each property is absent, null (if nullable) or set.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct EngineeringPatch {
    /// The property `NumVendors`.
    pub num_vendors: ::core::option::Option<Option<i32>>,
    /// The property `projects`.
    pub names: ::core::option::Option<Vec<String>>,
    /// The property `Certified`.
    pub certified: ::core::option::Option<bool>,
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
    impl EngineeringPatch {
        /// The property `NumVendors`.
        #[inline]
        pub fn num_vendors(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Option<i32>>,
        ) -> Self {
            __graph_patch::set(&mut self.num_vendors, new_value);
            self
        }
        /// The property `projects`.
        #[inline]
        pub fn names(
            mut self,
            new_value: impl __graph_patch::IntoProperty<Vec<String>>,
        ) -> Self {
            __graph_patch::set(&mut self.names, new_value);
            self
        }
        /// The property `Certified`.
        #[inline]
        pub fn certified(
            mut self,
            new_value: impl __graph_patch::IntoProperty<bool>,
        ) -> Self {
            __graph_patch::set(&mut self.certified, new_value);
            self
        }
    }
    #[allow(non_camel_case_types)]
    enum __Format_names {}
    #[automatically_derived]
    impl __graph_patch::Format<Vec<String>> for __Format_names {
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            __value: &Vec<String>,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            semicolons::serialize(__value, __serializer)
        }
        #[inline]
        fn deserialize<'de, __D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Vec<String>, __D::Error> {
            semicolons::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::GraphPatch for Engineering {
        type Patch = EngineeringPatch;
        const PROPERTIES: &'static [::graph_patch::__private::PropertyInfo] = &[
            __graph_patch::value("NumVendors", "num_vendors"),
            __graph_patch::value("projects", "names"),
            __graph_patch::value("Certified", "certified"),
        ];
        #[inline]
        fn __diff_into(&self, __newer: &Self, __patch: &mut EngineeringPatch) {
            <Option<
                i32,
            > as __graph_patch::Property>::diff_into(
                &self.num_vendors,
                &__newer.num_vendors,
                &mut __patch.num_vendors,
            );
            <Vec<
                String,
            > as __graph_patch::Property<
                __Format_names,
            >>::diff_into(&self.names, &__newer.names, &mut __patch.names);
            <bool as __graph_patch::Property>::diff_into(
                &self.certified,
                &__newer.certified,
                &mut __patch.certified,
            );
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Complex for Engineering {
        type Patch = EngineeringPatch;
        type MergeStrategy = ::graph_patch::__private::Structural<
            ::graph_patch::__private::Struct,
        >;
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Patch for EngineeringPatch {
        type Resource = Engineering;
        const __INFO: &'static ::graph_patch::__private::TypeInfo = &::graph_patch::__private::TypeInfo {
            odata_type: "#microsoft.graph.customSecurityAttributeValue",
            typed: true,
            find: |__name| match __name {
                "NumVendors" => 0,
                "projects" => 1,
                "Certified" => 2,
                _ => __graph_patch::UNDECLARED,
            },
            property_names: &["NumVendors", "projects", "Certified"],
            other_names: &["NumVendors@odata.type", "projects@odata.type"],
            is_open: false,
            base: ::core::option::Option::None,
        };
        ::graph_patch::__private::missing_field!(Engineering);
        #[inline]
        fn __join(&mut self, __later: &mut Self) {
            <Option<
                i32,
            > as __graph_patch::Property>::then(
                &mut self.num_vendors,
                &mut __later.num_vendors,
            );
            <Vec<
                String,
            > as __graph_patch::Property<
                __Format_names,
            >>::then(&mut self.names, &mut __later.names);
            <bool as __graph_patch::Property>::then(
                &mut self.certified,
                &mut __later.certified,
            );
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
                        i32,
                    > as __graph_patch::Property>::read(&mut self.num_vendors, __reader)
                }
                1 => {
                    <Vec<
                        String,
                    > as __graph_patch::Property<
                        __Format_names,
                    >>::read(&mut self.names, __reader)
                }
                2 => {
                    <bool as __graph_patch::Property>::read(
                        &mut self.certified,
                        __reader,
                    )
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
                i32,
            > as __graph_patch::Property>::visit_annotated(
                &self.num_vendors,
                &__other.num_vendors,
                ["NumVendors@odata.type", "#Int32"],
                "NumVendors",
                __visitor,
            );
            <Vec<
                String,
            > as __graph_patch::Property<
                __Format_names,
            >>::visit_annotated(
                &self.names,
                &__other.names,
                ["projects@odata.type", "#Collection(String)"],
                "projects",
                __visitor,
            );
            <bool as __graph_patch::Property>::visit(
                &self.certified,
                &__other.certified,
                "Certified",
                __visitor,
            );
        }
        #[inline]
        fn __update(&mut self, __resource: &mut Engineering) {
            <Option<
                i32,
            > as __graph_patch::Property>::apply_to(
                &mut self.num_vendors,
                &mut __resource.num_vendors,
            );
            <Vec<
                String,
            > as __graph_patch::Property<
                __Format_names,
            >>::apply_to(&mut self.names, &mut __resource.names);
            <bool as __graph_patch::Property>::apply_to(
                &mut self.certified,
                &mut __resource.certified,
            );
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Engineering> for EngineeringPatch {
        #[inline]
        fn from(__resource: Engineering) -> Self {
            Self {
                num_vendors: <Option<
                    i32,
                > as __graph_patch::Property>::from_value(__resource.num_vendors),
                names: <Vec<
                    String,
                > as __graph_patch::Property<
                    __Format_names,
                >>::from_value(__resource.names),
                certified: <bool as __graph_patch::Property>::from_value(
                    __resource.certified,
                ),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for EngineeringPatch {
        #[inline]
        fn default() -> Self {
            Self {
                num_vendors: ::core::option::Option::None,
                names: ::core::option::Option::None,
                certified: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::clone::Clone for EngineeringPatch {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                num_vendors: <Option<
                    i32,
                > as __graph_patch::Property>::clone_field(&self.num_vendors),
                names: <Vec<
                    String,
                > as __graph_patch::Property<__Format_names>>::clone_field(&self.names),
                certified: <bool as __graph_patch::Property>::clone_field(
                    &self.certified,
                ),
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for EngineeringPatch {
        #[inline]
        fn eq(&self, __other: &Self) -> ::core::primitive::bool {
            ::graph_patch::__private::eq(self, __other)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for EngineeringPatch {
        #[inline]
        fn fmt(
            &self,
            __formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::graph_patch::__private::debug(self, "EngineeringPatch", __formatter)
        }
    }
    #[automatically_derived]
    impl ::graph_patch::__private::Serialize for EngineeringPatch {
        #[inline]
        fn serialize<__S: ::graph_patch::__private::Serializer>(
            &self,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::graph_patch::__private::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> ::graph_patch::__private::Deserialize<'de> for EngineeringPatch {
        #[inline]
        fn deserialize<__D: ::graph_patch::__private::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            ::graph_patch::__private::deserialize(__deserializer)
        }
    }
};
