#[allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::derive_partial_eq_without_eq,
    clippy::large_enum_variant,
    rustdoc::broken_intra_doc_links,
    rustdoc::private_intra_doc_links
)]
/// What a PATCH changes of a [`Audio`]: `None` leaves a property as it is, `Some` sets it.
#[must_use = "a patch changes nothing until it is sent or applied"]
struct AudioPatch {
    /// The properties of the base type.
    pub medium: <::graph_patch::__private::Base as ::graph_patch::__private::Flattened<
        Medium,
    >>::Patch,
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
    use ::graph_patch::__private as __graph_patch;
    #[automatically_derived]
    impl AudioPatch {
        /// The properties of the base type.
        #[inline]
        pub fn medium(
            mut self,
            __value: <__graph_patch::Base as __graph_patch::Flattened<Medium>>::Patch,
        ) -> Self {
            <__graph_patch::Base as __graph_patch::Flattened<
                Medium,
            >>::add(&mut self.medium, __value);
            self
        }
    }
    /// (self __it __index __patch) Audio => AudioPatch "AudioPatch" read __D -> :: core :: result :: Result < Self , __D :: Error > ; diff -> AudioPatch ; { < __graph_patch :: Base as __graph_patch :: Flattened < Medium >> :: diff (& self . medium , & __it . medium , & mut __patch . medium) ; }
    mod frame {
        fn keys() {
            __graph_patch::Keys {
                odata_type: "#microsoft.graph.audio",
                typed: true,
                find: |__name| match __name {
                    _ => {
                        __graph_patch::find_inherited::<
                            <__graph_patch::Base as __graph_patch::Flattened<
                                Medium,
                            >>::Patch,
                        >(__name, 0usize)
                    }
                },
                names: &[],
                further: &[],
                is_open: false,
                base: ::core::option::Option::Some(
                    <<__graph_patch::Base as __graph_patch::Flattened<
                        Medium,
                    >>::Patch as __graph_patch::Body>::KEYS,
                ),
            }
        }
        fn list() {
            &[
                __graph_patch::base(
                    "medium",
                    __graph_patch::model::<
                        <__graph_patch::Base as __graph_patch::Flattened<Medium>>::Patch,
                    >,
                ),
            ]
        }
        fn take() {
            match __index {
                _ => {
                    <__graph_patch::Base as __graph_patch::Flattened<
                        Medium,
                    >>::take::<Self, _>(&mut self.medium, __index, __it)
                }
            }
        }
        fn visit() {
            __graph_patch::Body::visit(&self.medium, __it);
        }
        fn apply() {
            <__graph_patch::Base as __graph_patch::Flattened<
                Medium,
            >>::apply(&mut __it.medium, &mut self.medium);
        }
        fn then() {
            Self {
                medium: __graph_patch::Patch::then(self.medium, __it.medium),
            }
        }
        fn full() {
            Self {
                medium: <__graph_patch::Base as __graph_patch::Flattened<
                    Medium,
                >>::full(__it.medium),
            }
        }
        fn empty() {
            Self {
                medium: ::core::default::Default::default(),
            }
        }
        fn copy() {
            Self {
                medium: ::core::clone::Clone::clone(&self.medium),
            }
        }
        fn same() {
            true && self.medium == __it.medium
        }
        fn parts() {
            __it.part(self)
                || <__graph_patch::Base as __graph_patch::Flattened<
                    Medium,
                >>::parts(&mut self.medium, __it)
        }
    }
};
