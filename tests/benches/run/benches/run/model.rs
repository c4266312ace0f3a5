//! Defines a resource, and a patch type for each contender that has one.

/// Each property has a line with its field, wire name and type. A `complex` property, which is nullable, has its type and
/// the hand-written patch type.
macro_rules! model {
    (
        $resource:ident $hand:ident $peer:literal $type:literal
        keys { $($key:ident $key_wire:literal)* }
        values { $($field:ident $wire:literal $ty:ty;)* }
        complex { $($complex:ident $complex_wire:literal $of:ident $of_hand:ident;)* }
    ) => {
        #[derive(
            Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize,
            graph_patch::GraphPatch, struct_patch::Patch,
        )]
        #[serde(rename_all = "camelCase")]
        #[graph(type = $type)]
        #[patch(name = $peer)]
        #[patch(attribute(derive(
            Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize
        )))]
        #[patch(attribute(serde(rename_all = "camelCase")))]
        pub struct $resource {
            $(
                #[graph(key)]
                #[patch(skip)]
                pub $key: String,
            )*
            $(
                #[patch(attribute(serde(
                    default,
                    deserialize_with = "crate::model::double_option",
                    skip_serializing_if = "Option::is_none"
                )))]
                pub $field: $ty,
            )*
            $(
                #[graph(complex)]
                #[patch(attribute(serde(
                    default,
                    deserialize_with = "crate::model::double_option",
                    skip_serializing_if = "Option::is_none"
                )))]
                pub $complex: Option<$of>,
            )*
        }

        impl crate::sample::Sample for $resource {
            fn sample(text: &str) -> Self {
                Self {
                    $($key: crate::sample::Sample::sample("id"),)*
                    $($field: crate::sample::Sample::sample(text),)*
                    $($complex: crate::sample::Sample::sample(text),)*
                }
            }
        }

        crate::hand::patch! {
            $resource $hand $type
            keys { $($key_wire)* }
            values { $($field () $wire $ty;)* }
            complex { $($complex $complex_wire $of $of_hand;)* }
        }
    };
}
pub(crate) use model;

/// The double option: a member that is present is `Some`, even if it is null.
pub fn double_option<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: serde::Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
