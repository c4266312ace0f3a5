//! A resource, and a patch type of it for each contender that has one.

/// A property is a line: its field, its name on the wire and its type; of a `complex` one the type that may be null, and
/// what is written by hand for that.
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
                    deserialize_with = "crate::model::given",
                    skip_serializing_if = "Option::is_none"
                )))]
                pub $field: $ty,
            )*
            $(
                #[graph(complex)]
                #[patch(attribute(serde(
                    default,
                    deserialize_with = "crate::model::given",
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

/// The well-known double option: a member that is there is `Some`, be it null.
pub fn given<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: serde::Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
