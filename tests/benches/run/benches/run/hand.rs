//! What a careful human would write instead of the derive, and what the patch types written so have in common. A macro
//! writes it down once for all shapes; it has no cost of its own.

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::fmt::{self, Formatter};

/// The patch type of one resource. A property is a line: its field, the way from the resource to it, its name on the wire
/// and its type.
macro_rules! patch {
    (
        $resource:ident $hand:ident $type:literal
        keys { $($key:literal)* }
        values { $($field:ident ($($way:ident)*) $wire:literal $ty:ty;)* }
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
                        resource$(.$way)*.$field = value;
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
                    if older$(.$way)*.$field != newer$(.$way)*.$field {
                        patch.$field = Some(newer$(.$way)*.$field.clone());
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
                            patch.$complex = Some(Some($of_hand::full(newer.clone())));
                        }
                        (Some(_), None) => patch.$complex = Some(None),
                        (None, None) => {}
                    }
                )*
                patch
            }

            #[allow(dead_code)] // of a complex value only
            pub fn full(resource: $resource) -> Self {
                Self {
                    $($field: Some(resource$(.$way)*.$field),)*
                    $($complex: Some(resource.$complex.map($of_hand::full)),)*
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
                                Some(Some($of_hand::full(created)))
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
                    PassedOver,
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
                            $($key => Member::PassedOver,)*
                            _ if name.contains('@') => Member::PassedOver,
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
                        Member::PassedOver => {
                            object.next_value::<serde::de::IgnoredAny>()?;
                        }
                        Member::Unknown(name) => return Err(crate::hand::unknown(&name, concat!("#", $type))),
                        $(
                            Member::$field => {
                                if self.$field.is_some() {
                                    return Err(crate::hand::twice($wire));
                                }
                                let value = object.next_value();
                                let value = value.map_err(|error| crate::hand::at($wire, &error))?;
                                self.$field = Some(value);
                            }
                        )*
                        $(
                            Member::$complex => {
                                if self.$complex.is_some() {
                                    return Err(crate::hand::twice($complex_wire));
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

/// The value of `@odata.type`.
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
        if says(found, self.0) {
            return Ok(());
        }
        let expected = self.0;
        Err(E::custom(format_args!(
            "the body is of type `{found}`, expected `{expected}`"
        )))
    }
}

pub fn says(found: &str, expected: &str) -> bool {
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

pub fn twice<E: Error>(name: &str) -> E {
    E::custom(format_args!("property `{name}`: given twice"))
}

pub fn unknown<E: Error>(name: &str, odata_type: &str) -> E {
    E::custom(format_args!(
        "property `{name}`: `{odata_type}` has no such property"
    ))
}
