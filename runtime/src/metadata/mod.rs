//! Models against a service's own `$metadata` (OData CSDL XML 4.01).
//!
//! A model is written by hand, and the metadata is the truth. Check it in beside the tests, and a misspelt, wrongly
//! nullable or read-only property is found by a test:
//!
//! ```
//! use graph_patch::{metadata::Csdl, GraphPatch};
//!
//! #[derive(GraphPatch)]
//! #[serde(rename_all = "camelCase")]
//! struct User {
//!     #[graph(key)]
//!     id: String,
//!     display_name: Option<String>,
//! }
//!
//! # /*
//! #[test]
//! # */
//! fn models_agree_with_the_service() {
//!     let csdl = Csdl::parse(CSDL).unwrap(); // include_str!("graph.csdl")
//!     csdl.check::<User>().unwrap();
//! }
//! # models_agree_with_the_service();
//! # const CSDL: &str = r#"<Edmx Version="4.0" xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
//! #   <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
//! #     <EntityType Name="user"><Key><PropertyRef Name="id"/></Key>
//! #       <Property Name="id" Type="Edm.String" Nullable="false"/>
//! #       <Property Name="displayName" Type="Edm.String"/>
//! #     </EntityType>
//! #   </Schema></DataServices></Edmx>"#;
//! ```
//!
//! The test that fails prints the [`Report`]: every disagreement, with the property, what the model says, what the service
//! says, and what was probably meant.
//!
//! Reading all of Microsoft Graph's metadata, 3.4 MB, takes some 40 milliseconds and 20 MB in a release build, and a check
//! microseconds (`GRAPH_CORPUS=… cargo bench --bench metadata` in a clone of the repository).

mod check;
mod csdl;
mod probe;
mod report;

pub use csdl::{Csdl, DeclaredProperty, EnumMember, EnumType, ParseError, StructuredType, Type};
pub use report::{Disagreement, DisagreementKind, Report};
