//! The impls around the bodies that the derive generates for a struct.

/// Takes the names that the bodies use, the types, and each body under the name of its method.
///
/// If a body does not compile, the compiler points into it: nothing in the impls depends on the types of the properties.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_patch {
    (
        ($self:ident $reader:ident $index:ident $visitor:ident $resource:ident $newer:ident $patch:ident $later:ident $other:ident)
        $Resource:ident => $Patch:ident $name:literal
        deserialize $D:ident -> $deserialized:ty;
        type_info $type_info:tt
        properties $properties:tt
        $(has_key $has_key:tt)?
        $(any_version $any_version:tt)?
        read $read:tt
        visit $visit:tt
        apply_to $apply_to:tt
        diff_into $diff_into:tt
        then $then:tt
        from $from:tt
        default $default:tt
        clone $clone:tt
        $(lineage $lineage:tt)?
        $(row $row:tt)?
    ) => {
        #[automatically_derived]
        impl $crate::__private::GraphPatch for $Resource {
            type Patch = $Patch;
            const PROPERTIES: &'static [$crate::__private::PropertyInfo] = &$properties;
            $(const __HAS_KEY: ::core::primitive::bool = $has_key;)?
            $(const __ANY_VERSION: ::core::primitive::bool = $any_version;)?
            #[inline]
            fn __diff_into(&$self, $newer: &Self, $patch: &mut $Patch) $diff_into
            $(
                #[inline]
                fn __lineage(
                    &mut $self,
                    $visitor: &mut $crate::__private::LineageVisitor<'_>,
                ) -> ::core::primitive::bool $lineage
            )?
            $(
                $crate::__private::if_delta! {
                    #[inline]
                    fn __row<__V: $crate::__private::RowVisitor>(
                        &mut $self,
                        $index: ::core::primitive::usize,
                        $visitor: &mut __V,
                    ) $row
                }
            )?
        }
        #[automatically_derived]
        impl $crate::__private::Complex for $Resource {
            type Patch = $Patch;
            type MergeStrategy = $crate::__private::Structural<$crate::__private::Struct>;
        }
        #[automatically_derived]
        impl $crate::__private::Patch for $Patch {
            type Resource = $Resource;
            const __INFO: &'static $crate::__private::TypeInfo =
                &$crate::__private::TypeInfo $type_info;
            $crate::__private::missing_field!($Resource);
            #[inline]
            fn __join(&mut $self, $later: &mut Self) $then
            #[inline]
            fn __read<__R: $crate::__private::Reader>(
                &mut $self,
                $index: ::core::primitive::usize,
                $reader: &mut __R,
            ) $read
            #[inline]
            fn __visit<'__p, __V: $crate::__private::Visitor<'__p>>(
                &'__p $self,
                $other: &'__p Self,
                $visitor: &mut __V,
            ) $visit
            #[inline]
            fn __update(&mut $self, $resource: &mut $Resource) $apply_to
        }
        #[automatically_derived]
        impl ::core::convert::From<$Resource> for $Patch {
            #[inline]
            fn from($resource: $Resource) -> Self $from
        }
        #[automatically_derived]
        impl ::core::default::Default for $Patch {
            #[inline]
            fn default() -> Self $default
        }
        #[automatically_derived]
        impl ::core::clone::Clone for $Patch {
            #[inline]
            fn clone(&$self) -> Self $clone
        }
        #[automatically_derived]
        impl ::core::cmp::PartialEq for $Patch {
            #[inline]
            fn eq(&self, __other: &Self) -> ::core::primitive::bool {
                $crate::__private::eq(self, __other)
            }
        }
        #[automatically_derived]
        impl ::core::fmt::Debug for $Patch {
            #[inline]
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(self, $name, __formatter)
            }
        }
        #[automatically_derived]
        impl $crate::__private::Serialize for $Patch {
            #[inline]
            fn serialize<__S: $crate::__private::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::__private::serialize(self, __serializer)
            }
        }
        #[automatically_derived]
        impl<'de> $crate::__private::Deserialize<'de> for $Patch {
            #[inline]
            fn deserialize<$D: $crate::__private::Deserializer<'de>>(
                __deserializer: $D,
            ) -> $deserialized {
                $crate::__private::deserialize(__deserializer)
            }
        }
    };
}
