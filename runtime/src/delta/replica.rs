//! The local copy of a collection.

use super::related::Related;
use super::{DeltaPage, Iter, Link};
use crate::GraphPatch;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;

/// The local copy of a collection, which follows the answers to delta queries.
///
/// A resource is found by the text of its key: `7`. The text of a key with several properties has them in the order of the
/// model, as `orderId=1,itemId=2`, with `%`, `,` and `=` in a value percent-encoded.
///
/// Applying a page sets everything that the service sent, keys and read-only properties included. Complex values are merged,
/// collections are replaced, and skipped fields keep their values. Applying the same page again changes nothing.
/// A replica implements `Serialize` and `Deserialize` if its resources do: store it together with the link.
///
/// ```
/// use graph_patch::delta::{DeltaPage, Link, Replica};
/// use graph_patch::GraphPatch;
///
/// #[derive(Default, GraphPatch)]
/// #[serde(rename_all = "camelCase")]
/// struct User {
///     #[graph(key)]
///     id: String,
///     display_name: Option<String>,
///     #[graph(read_only)]
///     created_date_time: Option<String>,
/// }
///
/// let mut replica = Replica::<User>::new();
/// for body in [
///     r#"{"value": [{"id": "1", "displayName": "Ann", "createdDateTime": "2024-01-01"}, {"id": "2"}],
///         "@odata.nextLink": "https://example.com/users/delta?page=2"}"#,
///     r#"{"value": [{"id": "1", "displayName": "Anna"}, {"id": "2", "@removed": {"reason": "deleted"}}],
///         "@odata.deltaLink": "https://example.com/users/delta?token=7"}"#,
/// ] {
///     let page = DeltaPage::<User>::from_slice(body.as_bytes())?;
///     match replica.apply(page) {
///         Link::Next(url) => assert_eq!(url, "https://example.com/users/delta?page=2"),
///         Link::Delta(url) => assert_eq!(url, "https://example.com/users/delta?token=7"),
///         Link::None => unreachable!(),
///     }
/// }
/// let ann = replica.get("1").unwrap();
/// assert_eq!(ann.display_name.as_deref(), Some("Anna"));
/// assert_eq!(ann.created_date_time.as_deref(), Some("2024-01-01"));
/// assert_eq!(replica.len(), 1);
/// # Ok::<(), graph_patch::delta::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Replica<R> {
    /// Boxed, since a map moves its values when it grows.
    pub(super) resources: BTreeMap<String, Box<R>>,
    pub(super) related: Related,
}

impl<R> Default for Replica<R> {
    fn default() -> Self {
        Self {
            resources: BTreeMap::new(),
            related: BTreeMap::new(),
        }
    }
}

impl<R> Replica<R> {
    /// Creates an empty replica.
    ///
    /// ```
    /// use graph_patch::delta::Replica;
    /// # struct User;
    ///
    /// assert!(Replica::<User>::new().is_empty());
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the resource with a key.
    ///
    /// ```
    /// use graph_patch::delta::Replica;
    ///
    /// let replica = Replica::from_iter([("1".to_string(), "Ann")]);
    /// assert_eq!(replica.get("1"), Some(&"Ann"));
    /// assert_eq!(replica.get("2"), None);
    /// ```
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&R> {
        self.resources.get(key).map(|resource| &**resource)
    }

    /// Returns the resource with a key, to change what only the client has, such as skipped fields.
    ///
    /// The next row for the resource sets the properties that it contains, whatever their values are.
    ///
    /// ```
    /// use graph_patch::delta::Replica;
    ///
    /// let mut replica = Replica::from_iter([("1".to_string(), "Ann")]);
    /// *replica.get_mut("1").unwrap() = "Anna";
    /// assert_eq!(replica.get("1"), Some(&"Anna"));
    /// ```
    #[must_use]
    pub fn get_mut(&mut self, key: &str) -> Option<&mut R> {
        self.resources.get_mut(key).map(|resource| &mut **resource)
    }

    /// Returns the resources with the texts of their keys, in the order of these texts.
    ///
    /// ```
    /// use graph_patch::delta::Replica;
    ///
    /// let replica = Replica::from_iter([("2".to_string(), "Bob"), ("1".to_string(), "Ann")]);
    /// assert!(replica.iter().eq([("1", &"Ann"), ("2", &"Bob")]));
    /// ```
    #[must_use]
    pub fn iter(&self) -> Iter<'_, R> {
        self.into_iter()
    }

    /// Returns the number of resources.
    ///
    /// ```
    /// use graph_patch::delta::Replica;
    ///
    /// assert_eq!(Replica::from_iter([("1".to_string(), "Ann")]).len(), 1);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.resources.len()
    }

    /// Returns `true` if there are no resources.
    ///
    /// ```
    /// use graph_patch::delta::Replica;
    ///
    /// assert!(!Replica::from_iter([("1".to_string(), "Ann")]).is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty()
    }

    /// Adds a resource under the text of its key, and returns the one that had this key.
    ///
    /// The text is not compared with the key of the resource. Rows for this key change the resource.
    ///
    /// ```
    /// use graph_patch::delta::Replica;
    ///
    /// let mut replica = Replica::new();
    /// assert_eq!(replica.insert("1".to_string(), "Ann"), None);
    /// assert_eq!(replica.insert("1".to_string(), "Anna"), Some("Ann"));
    /// ```
    pub fn insert(&mut self, key: String, resource: R) -> Option<R> {
        let replaced = self.resources.insert(key, Box::new(resource));
        replaced.map(|resource| *resource)
    }

    /// Removes a resource and what is related to it.
    ///
    /// ```
    /// use graph_patch::delta::Replica;
    ///
    /// let mut replica = Replica::from_iter([("1".to_string(), "Ann")]);
    /// assert_eq!(replica.remove("1"), Some("Ann"));
    /// assert_eq!(replica.remove("1"), None);
    /// ```
    pub fn remove(&mut self, key: &str) -> Option<R> {
        self.related.remove(key);
        self.resources.remove(key).map(|resource| *resource)
    }

    /// Returns the keys of the entities that a navigation property relates to a resource, as far as deltas named them.
    ///
    /// ```
    /// use graph_patch::delta::{DeltaPage, Replica};
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
    /// let mut replica = Replica::<Group>::new();
    /// let body = br#"{"value": [{"id": "1", "members@delta": [{"id": "7"}]}]}"#;
    /// replica.apply(DeltaPage::from_slice(body)?);
    /// assert!(replica.related("1", "members").eq(["7"]));
    /// # Ok::<(), graph_patch::delta::Error>(())
    /// ```
    pub fn related(&self, key: &str, property: &str) -> impl Iterator<Item = &str> {
        let properties = self.related.get(key);
        let ids = properties.and_then(|properties| properties.get(property));
        ids.into_iter().flatten().map(String::as_str)
    }
}

impl<R: GraphPatch + Default + 'static> Replica<R> {
    /// Applies a page, and returns the link with which to continue.
    ///
    /// A page is applied completely: its errors are those of [`DeltaPage::from_slice`]. Store the replica together with the
    /// link, so that both are of the same state.
    pub fn apply(&mut self, mut page: DeltaPage<R>) -> Link {
        for change in &mut page.changes {
            self.apply_change(change);
        }
        page.link
    }
}
