//! Decides whether a report is an error.

use crate::metadata::{DisagreementKind, Report};

impl Report {
    /// Removes a difference that is intended: a note, or a disagreement.
    ///
    /// `property` is the path of JSON names as [`Disagreement::property`](crate::metadata::Disagreement::property) contains
    /// it. Allowing a difference that the report does not contain has no effect.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, DisagreementKind};
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct User {
    ///     age: Option<i32>,
    /// }
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="age" Type="Edm.Int32" Nullable="false"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let report = Csdl::parse(xml)?.report::<User>();
    /// report.allow("age", DisagreementKind::Null).into_result()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn allow(mut self, property: &str, kind: DisagreementKind) -> Self {
        self.found
            .retain(|found| found.property != property || found.kind != kind);
        self
    }

    /// Returns the report as an error if it contains a disagreement that is not a note.
    ///
    /// # Errors
    ///
    /// Returns the report itself.
    ///
    /// ```
    /// use graph_patch::{metadata::Csdl, GraphPatch};
    ///
    /// #[derive(GraphPatch)]
    /// struct User {
    ///     name: String,
    /// }
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="name" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let report = Csdl::parse(xml)?.report::<User>().into_result()?;
    /// assert_eq!(report.notes().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn into_result(self) -> Result<Self, Self> {
        let agrees = self.disagreements().next().is_none();
        if agrees {
            Ok(self)
        } else {
            Err(self)
        }
    }

    /// Returns the report as an error if it contains a disagreement or a note.
    ///
    /// [`allow`](Self::allow) removes the notes that are intended.
    ///
    /// # Errors
    ///
    /// Returns the report itself.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, DisagreementKind};
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct User {
    ///     name: String,
    /// }
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="name" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// assert!(csdl.report::<User>().strict().is_err());
    /// csdl.report::<User>().allow("name", DisagreementKind::NotNull).strict()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn strict(mut self) -> Result<Self, Self> {
        if self.found.is_empty() {
            Ok(self)
        } else {
            self.is_strict = true;
            Err(self)
        }
    }
}
