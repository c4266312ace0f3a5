//! Replicas: local copies of collections that follow the answers to delta queries.
//!
//! A delta query returns the resources that changed: each row has the key and only what changed. It also returns tombstones
//! for removed resources, and a link with which the client asks for the next changes. [`Replica`] applies them.
//!
//! ```
//! use graph_patch::delta::{DeltaPage, Link, Replica};
//! use graph_patch::GraphPatch;
//!
//! #[derive(Default, GraphPatch)]
//! struct User {
//!     #[graph(key)]
//!     id: String,
//!     city: Option<String>,
//! }
//!
//! # let send = |url: &str| match url {
//! #     "https://example.com/users/delta" => r#"{"value": [{"id": "1", "city": "Oslo"}], "@odata.nextLink": "https://example.com/users/delta?page=2"}"#,
//! #     _ => r#"{"value": [{"id": "1", "city": "Rome"}], "@odata.deltaLink": "https://example.com/users/delta?token=7"}"#,
//! # };
//! let mut replica = Replica::<User>::new();
//! let mut url = String::from("https://example.com/users/delta");
//! let saved = loop {
//!     let body = send(&url); // with any client
//!     let page = DeltaPage::<User>::from_slice(body.as_bytes())?;
//!     match replica.apply(page) {
//!         Link::Next(next) => url = next,
//!         Link::Delta(link) => break Some(link), // for the next round
//!         Link::None => break None,
//!     }
//! };
//! assert_eq!(replica.get("1").unwrap().city.as_deref(), Some("Rome"));
//! assert_eq!(saved.as_deref(), Some("https://example.com/users/delta?token=7"));
//! # Ok::<(), graph_patch::delta::Error>(())
//! ```
//!
//! The module needs the feature `delta`. [`merge_row`] reads a single object in the same way.
//!
//! [OData Protocol 4.01, 11.3; OData JSON Format 4.01, 15]

mod apply;
mod change;
pub(crate) mod control_info;
mod error;
mod fields;
pub(crate) mod head;
mod iter;
pub(crate) mod key;
mod key_names;
mod link;
mod merge_row;
mod page;
mod page_de;
mod related;
mod related_changes;
mod replica;
mod replica_serde;
#[cfg(feature = "http")]
mod response;
pub(crate) mod row;
mod rows_de;
mod special_row_de;
mod special_rows;

pub use change::{Change, RemovedReason, Row};
pub use error::Error;
pub(crate) use fields::Fields;
pub use iter::Iter;
pub use link::Link;
pub use merge_row::merge_row;
pub use page::DeltaPage;
pub use related_changes::RelatedChanges;
pub use replica::Replica;
