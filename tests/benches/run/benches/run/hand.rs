//! The hand-written alternative to the derive, as a careful programmer would write it.
//!
//! A macro defines it once for all resources; the macro itself has no cost at run time.

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::fmt::{self, Formatter};

/// Defines the patch type of a resource. Each property has a line with its field, the path from the resource to it, its
/// wire name and its type.
macro_rules! patch {
    (
        $resource:ident $hand:ident $type:literal
        keys { $($key:literal)* }
        values { $($field:ident ($($path:ident)*) $wire:literal $ty:ty;)* }
        complex { $($complex:ident $complex_wire:literal $of:ident $of_hand:ident;)* }
    ) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $hand {
            $(pub $field: Option<$ty>,)*
            $(pub $complex: Option<Option<$of_hand>>,)*
        }

        impl $hand {
            pub fn apply(self, resource: &mut $resource) {
                $(
                    if let Some(value) = self.$field {
                        resource$(.$path)*.$field = value;
                    }
                )*
                $(
                    match (self.$complex, &mut resource.$complex) {
                        (None, _) => {}
                        (Some(None), current) => *current = None,
                        (Some(Some(patch)), Some(current)) => patch.apply(current),
                        (Some(Some(patch)), current) => {
                            patch.apply(current.insert($of::default()));
                        }
                    }
                )*
            }

            pub fn diff(older: &$resource, newer: &$resource) -> Self {
                let mut patch = Self::default();
                $(
                    if older$(.$path)*.$field != newer$(.$path)*.$field {
                        patch.$field = Some(newer$(.$path)*.$field.clone());
                    }
                )*
                $(
                    match (&older.$complex, &newer.$complex) {
                        (Some(older), Some(newer)) => {
                            let changed = $of_hand::diff(older, newer);
                            if !changed.is_empty() {
                                patch.$complex = Some(Some(changed));
                            }
                        }
                        (None, Some(newer)) => {
                            patch.$complex = Some(Some($of_hand::complete(newer.clone())));
                        }
                        (Some(_), None) => patch.$complex = Some(None),
                        (None, None) => {}
                    }
                )*
                patch
            }

            #[allow(dead_code)] // Only complex values need it.
            pub fn complete(resource: $resource) -> Self {
                Self {
                    $($field: Some(resource$(.$path)*.$field),)*
                    $($complex: Some(resource.$complex.map($of_hand::complete)),)*
                }
            }

            pub fn then(self, later: Self) -> Self {
                Self {
                    $($field: later.$field.or(self.$field),)*
                    $(
                        $complex: match (self.$complex, later.$complex) {
                            (first, None) => first,
                            (Some(Some(first)), Some(Some(later))) => {
                                Some(Some(first.then(later)))
                            }
                            (Some(None), Some(Some(later))) => {
                                let mut created = $of::default();
                                later.apply(&mut created);
                                Some(Some($of_hand::complete(created)))
                            }
                            (_, later) => later,
                        },
                    )*
                }
            }

            pub fn is_empty(&self) -> bool {
                true $(&& self.$field.is_none())* $(&& self.$complex.is_none())*
            }

            pub fn members<'de, A: serde::de::MapAccess<'de>>(
                mut self,
                mut object: A,
            ) -> Result<Self, A::Error> {
                #[allow(non_camel_case_types)]
                enum Member {
                    Type,
                    Ignored,
                    Unknown(String),
                    $($field,)*
                    $($complex,)*
                }
                struct Name;
                impl serde::de::Visitor<'_> for Name {
                    type Value = Member;
                    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        out.write_str("the name of a property")
                    }
                    fn visit_str<E>(self, name: &str) -> Result<Member, E> {
                        Ok(match name {
                            "@odata.type" | "@type" => Member::Type,
                            $($wire => Member::$field,)*
                            $($complex_wire => Member::$complex,)*
                            $($key => Member::Ignored,)*
                            _ if name.contains('@') => Member::Ignored,
                            _ => Member::Unknown(name.to_owned()),
                        })
                    }
                }
                impl<'de> serde::de::DeserializeSeed<'de> for Name {
                    type Value = Member;
                    fn deserialize<D: serde::Deserializer<'de>>(
                        self,
                        deserializer: D,
                    ) -> Result<Member, D::Error> {
                        deserializer.deserialize_str(self)
                    }
                }
                while let Some(member) = object.next_key_seed(Name)? {
                    match member {
                        Member::Type => object
                            .next_value_seed(crate::hand::Expected(concat!("#", $type)))
                            .map_err(|error| crate::hand::at("@odata.type", &error))?,
                        Member::Ignored => {
                            object.next_value::<serde::de::IgnoredAny>()?;
                        }
                        Member::Unknown(name) => return Err(crate::hand::unknown(&name, concat!("#", $type))),
                        $(
                            Member::$field => {
                                if self.$field.is_some() {
                                    return Err(crate::hand::duplicate($wire));
                                }
                                let value = object.next_value();
                                let value = value.map_err(|error| crate::hand::at($wire, &error))?;
                                self.$field = Some(value);
                            }
                        )*
                        $(
                            Member::$complex => {
                                if self.$complex.is_some() {
                                    return Err(crate::hand::duplicate($complex_wire));
                                }
                                let value = object.next_value();
                                let value =
                                    value.map_err(|error| crate::hand::at($complex_wire, &error))?;
                                self.$complex = Some(value);
                            }
                        )*
                    }
                }
                Ok(self)
            }
        }

        impl serde::Serialize for $hand {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut object = serializer.serialize_map(None)?;
                object.serialize_entry("@odata.type", concat!("#", $type))?;
                $(
                    if let Some(value) = &self.$field {
                        object.serialize_entry($wire, value)?;
                    }
                )*
                $(
                    if let Some(value) = &self.$complex {
                        object.serialize_entry($complex_wire, value)?;
                    }
                )*
                object.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $hand {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                struct Object;
                impl<'de> serde::de::Visitor<'de> for Object {
                    type Value = $hand;
                    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(out, "an object of type `#{}`", $type)
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        object: A,
                    ) -> Result<$hand, A::Error> {
                        $hand::default().members(object)
                    }
                }
                deserializer.deserialize_map(Object)
            }
        }
    };
}
pub(crate) use patch;

/// Deserializes the value of `@odata.type`, which must be the expected type.
pub struct Expected(pub &'static str);

impl<'de> DeserializeSeed<'de> for Expected {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Expected {
    type Value = ();

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "the type `{}`", self.0)
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<(), E> {
        if matches_type(found, self.0) {
            return Ok(());
        }
        let expected = self.0;
        Err(E::custom(format_args!(
            "the body is of type `{found}`, expected `{expected}`"
        )))
    }
}

pub fn matches_type(found: &str, expected: &str) -> bool {
    let name = found.rsplit_once('#').map_or(found, |(_, name)| name);
    expected.strip_prefix('#') == Some(name)
}

pub fn at<E: Error>(name: &str, error: &E) -> E {
    let text = error.to_string();
    match text.strip_prefix("property `") {
        Some(inner) => E::custom(format_args!("property `{name}/{inner}")),
        None => E::custom(format_args!("property `{name}`: {text}")),
    }
}

pub fn duplicate<E: Error>(name: &str) -> E {
    E::custom(format_args!("property `{name}`: duplicate property"))
}

pub fn unknown<E: Error>(name: &str, odata_type: &str) -> E {
    E::custom(format_args!(
        "property `{name}`: `{odata_type}` does not have this property"
    ))
}
