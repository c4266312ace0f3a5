//! A model against the metadata: where a comparison starts, where it is, and what it has found.

pub(in crate::metadata) mod enumeration;
pub(in crate::metadata) mod opaque;
pub(in crate::metadata) mod polymorphic;
pub(in crate::metadata) mod primitive;
pub(in crate::metadata) mod property;
pub(in crate::metadata) mod resource;
pub(in crate::metadata) mod sample;
pub(in crate::metadata) mod state;
pub(in crate::metadata) mod struct_fields;
pub(in crate::metadata) mod try_value;
pub(in crate::metadata) mod unknown_members;
pub(in crate::metadata) mod value;

use crate::metadata::check::state::Check;
use crate::metadata::probe::probe;
use crate::metadata::report::Report;
use crate::metadata::Csdl;
use crate::{GraphPatch, Model};

impl Csdl {
    /// Compares the model of a resource with the metadata.
    ///
    /// Properties are compared by their names on the wire, those of complex types and of the items of collections
    /// included. What a property's type is, it says itself when it is read: whether it takes null, is a collection, a text
    /// or a number, and which members an enumeration has. Then it is offered values of the service's, and what it writes of
    /// them is compared, too. A type that does not show what it is made of, as an untagged enum or a struct with `flatten`,
    /// is compared by what it writes alone, and a note tells where a type takes no value by which it could be.
    ///
    /// Keys and read-only properties, which no patch reads, are compared by their names alone. A property that the model
    /// leaves out is no disagreement. On an open type, a name with an `_` that is like no other may be one of Graph's
    /// extensions, and is a note.
    ///
    /// That a property is not updated is known only where the metadata says so, and Graph's says it of few: a report
    /// without it is no promise.
    ///
    /// # Errors
    ///
    /// The report, if it has more than notes.
    ///
    /// ```
    /// use graph_patch::{metadata::Csdl, GraphPatch};
    ///
    /// #[derive(GraphPatch)]
    /// #[serde(rename_all = "camelCase")]
    /// struct User {
    ///     display_nane: Option<String>,
    /// }
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="displayName" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let report = Csdl::parse(xml)?.check::<User>().unwrap_err();
    /// assert_eq!(
    ///     report.disagreements().next().unwrap().to_string(),
    ///     "`displayNane`: the model has it as `display_nane`, the service has no such property; \
    ///      did you mean `displayName`?"
    /// );
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn check<R: GraphPatch>(&self) -> Result<Report, Report> {
        let mut check = Check::new(self, probe::<R::Patch>);
        let model = Model::of::<R>();
        if let Some(declared) = check.named(&model) {
            check.resource(&model, declared);
        }
        let report = Report {
            odata_type: model.odata_type,
            found: check.found,
        };
        let agrees = report.disagreements().next().is_none();
        if agrees {
            Ok(report)
        } else {
            Err(report)
        }
    }
}
