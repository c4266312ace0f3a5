//! The frame of what is derived for a struct: the derive prints the lists, this the impls around them.

/// Takes the words that the lists use (`self`, what a list is given), the types, and each list as the body of its function.
/// Where a list is mistaken, the compiler points into it: nothing in the frame hangs on the types of the properties.
#[doc(hidden)]
#[macro_export]
macro_rules! __frame {
    (
        ($self:ident $it:ident $index:ident $new:ident)
        $resource:ident => $patch:ident $shown:literal
        read $reader:ident -> $read:ty;
        keys $keys:tt
        list $list:tt
        take $take:tt
        visit $visit:tt
        diff -> $changed:ty; $diff:tt
        apply $apply:tt
        then $then:tt
        full $full:tt
        empty $empty:tt
        copy $copy:tt
        same $same:tt
        $(parts $parts:tt)?
    ) => {
        #[automatically_derived]
        impl $crate::__private::Body for $patch {
            type Of = $resource;
            const KEYS: &'static $crate::__private::Keys = &$crate::__private::Keys $keys;
            #[inline]
            fn take<__R: $crate::__private::Reader>(
                &mut $self,
                $index: ::core::primitive::usize,
                $it: &mut __R,
            ) $take
            #[inline]
            fn visit<'__p, __V: $crate::__private::Visitor<'__p>>(&'__p $self, $it: &mut __V) $visit
            #[inline]
            fn put(&mut $self, $it: &mut $resource) $apply
        }
        #[automatically_derived]
        impl $crate::__private::Serialize for $patch {
            #[inline]
            fn serialize<__S: $crate::__private::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::__private::write(self, __serializer)
            }
        }
        #[automatically_derived]
        impl<'de> $crate::__private::Deserialize<'de> for $patch {
            #[inline]
            fn deserialize<$reader: $crate::__private::Deserializer<'de>>(
                __deserializer: $reader,
            ) -> $read {
                $crate::__private::read(__deserializer)
            }
        }
        #[automatically_derived]
        impl ::core::fmt::Debug for $patch {
            #[inline]
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(self, $shown, __formatter)
            }
        }
        #[automatically_derived]
        impl $crate::__private::GraphPatch for $resource {
            type Patch = $patch;
            const PROPERTIES: &'static [$crate::__private::Listed] = $list;
            #[inline]
            fn diff(&self, __newer: &Self) -> $changed {
                $crate::__private::diff(self, __newer)
            }
        }
        #[automatically_derived]
        impl $crate::__private::Patch for $patch {
            type Resource = $resource;
            #[inline]
            fn then($self, $it: Self) -> Self $then
        }
        #[automatically_derived]
        impl ::core::convert::From<$resource> for $patch {
            #[inline]
            fn from($it: $resource) -> Self $full
        }
        #[automatically_derived]
        impl ::core::default::Default for $patch {
            #[inline]
            fn default() -> Self $empty
        }
        #[automatically_derived]
        impl ::core::clone::Clone for $patch {
            #[inline]
            fn clone(&$self) -> Self $copy
        }
        #[automatically_derived]
        impl ::core::cmp::PartialEq for $patch {
            #[inline]
            fn eq(&$self, $it: &Self) -> ::core::primitive::bool $same
        }
        #[automatically_derived]
        impl $crate::__private::Complex for $resource {
            type Patch = $patch;
            type How = $crate::__private::InPlace;
            #[inline]
            fn change(&$self, $it: &Self, $new: &mut $patch) $diff
            $(
                #[inline]
                fn parts(&mut $self, $it: &mut $crate::__private::Each<'_>) -> ::core::primitive::bool $parts
            )?
        }
    };
}
