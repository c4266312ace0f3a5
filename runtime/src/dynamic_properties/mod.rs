//! The map of dynamic properties that is fit for the responses of a service.

mod de;

use crate::body::annotation;
use alloc::collections::{btree_map, BTreeMap};
use alloc::string::String;
use core::ops::{Deref, DerefMut};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// The dynamic properties of an open type, by name.
///
/// Use it for a field with `#[graph(dynamic)]` and `#[serde(flatten)]`. It dereferences to a [`BTreeMap`].
///
/// Unlike a `BTreeMap`, it ignores the annotations of a response when it is deserialized, such as `@odata.etag`. It keeps the
/// type of a dynamic property, `name@odata.type`, if `V` can hold a string, and serializes it directly before the property.
///
/// ```
/// use graph_patch::{DynamicProperties, GraphPatch};
/// use serde::{Deserialize, Serialize};
/// use serde_json::{json, Value};
///
/// #[derive(Default, Serialize, Deserialize, GraphPatch)]
/// #[serde(default)]
/// struct FieldValueSet {
///     #[graph(dynamic)]
///     #[serde(flatten)]
///     columns: DynamicProperties<Value>,
/// }
///
/// let response = r##"{"@odata.etag": "1", "Ids@odata.type": "#Collection(Int64)", "Ids": [1]}"##;
/// let fields: FieldValueSet = serde_json::from_str(response)?;
/// assert_eq!(fields.columns["Ids"], json!([1]));
/// assert_eq!(
///     serde_json::to_string(&fields)?,
///     r##"{"Ids@odata.type":"#Collection(Int64)","Ids":[1]}"##
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// [OData CSDL XML 4.01, 6.3; JSON Format 4.01, 4.5]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DynamicProperties<V>(BTreeMap<String, V>);

impl<V> DynamicProperties<V> {
    /// Creates an empty map.
    ///
    /// ```
    /// use graph_patch::DynamicProperties;
    ///
    /// let mut properties = DynamicProperties::new();
    /// properties.insert("theme".into(), "dark");
    /// assert_eq!(properties.len(), 1);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Returns the map.
    ///
    /// ```
    /// use graph_patch::DynamicProperties;
    ///
    /// let properties = DynamicProperties::from([("theme", "dark")]);
    /// assert_eq!(properties.into_inner().remove("theme"), Some("dark"));
    /// ```
    #[must_use]
    pub fn into_inner(self) -> BTreeMap<String, V> {
        self.0
    }
}

impl<V> Default for DynamicProperties<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V> Deref for DynamicProperties<V> {
    type Target = BTreeMap<String, V>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<V> DerefMut for DynamicProperties<V> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<V> From<BTreeMap<String, V>> for DynamicProperties<V> {
    fn from(map: BTreeMap<String, V>) -> Self {
        Self(map)
    }
}

impl<V> From<DynamicProperties<V>> for BTreeMap<String, V> {
    fn from(properties: DynamicProperties<V>) -> Self {
        properties.0
    }
}

impl<K: Into<String>, V, const N: usize> From<[(K, V); N]> for DynamicProperties<V> {
    fn from(properties: [(K, V); N]) -> Self {
        properties
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect()
    }
}

impl<V> FromIterator<(String, V)> for DynamicProperties<V> {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(properties: I) -> Self {
        Self(properties.into_iter().collect())
    }
}

impl<V> Extend<(String, V)> for DynamicProperties<V> {
    fn extend<I: IntoIterator<Item = (String, V)>>(&mut self, properties: I) {
        self.0.extend(properties);
    }
}

impl<V> IntoIterator for DynamicProperties<V> {
    type Item = (String, V);
    type IntoIter = btree_map::IntoIter<String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, V> IntoIterator for &'a DynamicProperties<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = btree_map::Iter<'a, String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'a, V> IntoIterator for &'a mut DynamicProperties<V> {
    type Item = (&'a String, &'a mut V);
    type IntoIter = btree_map::IterMut<'a, String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}

impl<V: Serialize> Serialize for DynamicProperties<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(self.len()))?;
        let mut outcome = Ok(());
        annotation::for_each(self, |name, value| {
            if outcome.is_ok() {
                outcome = object.serialize_entry(name, value);
            }
        });
        outcome?;
        object.end()
    }
}
