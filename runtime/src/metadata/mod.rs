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
mod suggest;

use alloc::{collections::BTreeMap, string::String};

pub use csdl::error::ParseError;
pub use csdl::{DeclaredProperty, EnumMember, EnumType, StructuredType, Type};
pub use report::kind::DisagreementKind;
pub use report::{Disagreement, Report};

/// The types of a service, as its `$metadata` declares them.
///
/// ```no_run
/// use graph_patch::metadata::Csdl;
///
/// let csdl = Csdl::parse(&std::fs::read_to_string("graph.csdl")?)?;
/// println!("{} types", csdl.types().count());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Csdl {
    types: BTreeMap<String, Type>,
    /// Each alias and its namespace.
    aliases: BTreeMap<String, String>,
}

impl Csdl {
    /// Reads the XML of a service's `$metadata`.
    ///
    /// Types are kept, and what the Core vocabulary says of them, in place or by `Annotations` that stand alone. Elements
    /// that are not known are passed over.
    ///
    /// # Errors
    ///
    /// What is no XML, or not that of an OData 4 service: with its place. A document type is refused, and so no entity is
    /// expanded; and what would take time or memory out of all proportion: 2,000,000 nodes, 1,000 attributes of one element,
    /// 100 prefixes of namespaces, 10,000 properties or members of a type. Base types are followed 100 deep.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, Type};
    ///
    /// let csdl = Csdl::parse(
    ///     r#"<Edmx Version="4.0" xmlns="http://docs.oasis-open.org/odata/ns/edmx">
    ///       <DataServices>
    ///         <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    ///           <ComplexType Name="address"><Property Name="city" Type="Edm.String"/></ComplexType>
    ///         </Schema>
    ///       </DataServices>
    ///     </Edmx>"#,
    /// )?;
    /// let Some(Type::Structured(address)) = csdl.get("microsoft.graph.address") else { panic!() };
    /// assert_eq!(address.properties[0].type_name, "Edm.String");
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn parse(xml: &str) -> Result<Self, ParseError> {
        csdl::parse::parse(xml)
    }
}
