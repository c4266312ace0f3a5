//! The changes of related entities that a row contains.

use alloc::{collections::BTreeSet, string::String};

/// The changes of the entities that a navigation property relates.
///
/// They come from an annotation such as `members@delta`, or from the rows for links of OData 4.0. An entity is in at most one
/// of the two sets.
///
/// If the field has the model of the entities, such as `Vec<User>`, the key is the key of the model. With a `Reference`, it is
/// the entity's `id`, otherwise the key in its URL, otherwise its only property.
///
/// A property with one entity, such as `manager@delta` of an `Option<Reference>`, has at most one added entity: the last one.
///
/// ```
/// use graph_patch::delta::{Change, DeltaPage};
/// use graph_patch::{GraphPatch, Reference};
///
/// #[derive(Default, GraphPatch)]
/// struct Group {
///     #[graph(key)]
///     id: String,
///     #[graph(bind)]
///     members: Vec<Reference>,
/// }
///
/// let body = br#"{"value": [{"id": "1", "members@delta": [{"id": "7"}, {"id": "8", "@removed": {}}]}]}"#;
/// let page = DeltaPage::<Group>::from_slice(body)?;
/// let Change::Changed { related, .. } = &page.changes[0] else { unreachable!() };
/// assert_eq!(related[0].property, "members");
/// assert!(related[0].added.contains("7") && related[0].removed.contains("8"));
/// # Ok::<(), graph_patch::delta::Error>(())
/// ```
///
/// [OData JSON Format 4.01, 15.2]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RelatedChanges {
    /// The JSON name of the navigation property.
    pub property: String,
    /// The keys of the entities that are related now.
    pub added: BTreeSet<String>,
    /// The keys of the entities that are no longer related.
    pub removed: BTreeSet<String>,
}

impl RelatedChanges {
    pub(super) fn new(property: String) -> Self {
        Self {
            property,
            ..Self::default()
        }
    }

    /// Adds the last change of an entity. If the property relates at most one, an added entity replaces the others.
    pub(super) fn set(&mut self, id: String, is_added: bool, is_single: bool) {
        if is_added {
            if is_single {
                self.added.clear();
            }
            self.removed.remove(&id);
            self.added.insert(id);
        } else {
            self.added.remove(&id);
            self.removed.insert(id);
        }
    }
}
