//! Compares a model with the metadata.

pub(in crate::metadata) mod enumeration;
pub(in crate::metadata) mod nullability;
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
    /// The check compares properties by their JSON names, including those of complex types and of the items of
    /// collections. It deserializes each property's type to find out whether the type accepts null, is a collection, a
    /// string or a number, and which members an enum has. It also compares how the type serializes sample values of the
    /// service.
    ///
    /// An untagged enum or a struct with `flatten` does not show its fields, so only its serialized values are compared. A
    /// note lists each type that accepts none of the sample values.
    ///
    /// - Keys and read-only properties are compared by name only.
    /// - Properties missing from the model are not reported.
    /// - On an open type, an unknown name with an `_` can be one of Graph's extensions, so it is a note.
    /// - A read-only property is found only if the metadata declares it read-only. Graph's metadata rarely does.
    ///
    /// # Errors
    ///
    /// Returns the report as an error if it contains a disagreement that is not a note.
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
    ///     "`displayNane`: the model has the field `display_nane`, the service does not declare this property; \
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
