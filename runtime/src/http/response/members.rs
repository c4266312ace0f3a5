//! The members of a resource and its control information.

use crate::text::is_displayed_as;
use alloc::borrow::Cow;
use core::fmt::{self, Display, Formatter};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

/// A member before those of the resource, which have other names. Without a value, only its names are left out.
pub(super) struct Control<'c> {
    /// The names in OData 4.0 and 4.01.
    pub(super) names: [&'static str; 2],
    pub(super) value: Option<Cow<'c, str>>,
}

/// The members of the object.
pub(super) struct Members<'c, M> {
    map: M,
    controls: &'c [Control<'c>],
    /// Whether the member with the last key is left out.
    is_left_out: bool,
}

impl<'c, M: SerializeMap> Members<'c, M> {
    /// Serializes the control information.
    pub(super) fn start<S>(serializer: S, controls: &'c [Control<'c>]) -> Result<Self, S::Error>
    where
        S: Serializer<SerializeMap = M>,
        M: SerializeMap<Error = S::Error>,
    {
        let mut map = serializer.serialize_map(None)?;
        for control in controls {
            if let Some(value) = &control.value {
                let [name, _] = control.names;
                map.serialize_entry(name, &**value)?;
            }
        }
        Ok(Self {
            map,
            controls,
            is_left_out: false,
        })
    }

    fn leaves_out<K: Serialize + ?Sized>(&self, key: &K) -> bool {
        let mut names = self.controls.iter().flat_map(|control| control.names);
        names.any(|name| is_displayed_as(&Text(key), name))
    }
}

/// Displays a key as the text that it serializes to.
struct Text<'k, K: ?Sized>(&'k K);

impl<K: Serialize + ?Sized> Display for Text<'_, K> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.serialize(formatter)
    }
}

impl<M: SerializeMap> SerializeMap for Members<'_, M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_key<K: Serialize + ?Sized>(&mut self, key: &K) -> Result<(), M::Error> {
        self.is_left_out = self.leaves_out(key);
        if self.is_left_out {
            return Ok(());
        }
        self.map.serialize_key(key)
    }

    fn serialize_value<V: Serialize + ?Sized>(&mut self, value: &V) -> Result<(), M::Error> {
        if self.is_left_out {
            return Ok(());
        }
        self.map.serialize_value(value)
    }

    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &V,
    ) -> Result<(), M::Error> {
        if self.leaves_out(key) {
            return Ok(());
        }
        self.map.serialize_entry(key, value)
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }
}

impl<M: SerializeMap> SerializeStruct for Members<'_, M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_field<V: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &V,
    ) -> Result<(), M::Error> {
        self.serialize_entry(name, value)
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }
}
