//! The parsed metadata of a service, and its public methods.

pub(in crate::metadata) mod lookup;

mod annotations;
mod derived;
mod documents;
mod error;
pub(in crate::metadata) mod limits;
mod names;
mod parse;
mod source;
pub(in crate::metadata) mod types;
mod xml;

pub use error::ParseError;
#[cfg(feature = "codegen")]
pub(crate) use source::EDMX;
pub use types::{DeclaredProperty, EnumMember, EnumType, StructuredType, Type};

use crate::metadata::{check, Report};
use crate::GraphPatch;
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::iter;
use derived::Derived;
use documents::{Aliases, Document};
use lookup::Declared;

/// The types that a service declares in its `$metadata`.
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
    /// The types by their names with namespace.
    pub(in crate::metadata) types: BTreeMap<String, Type>,
    /// The aliases that have one meaning in all documents.
    aliases: Aliases,
    derived: Derived,
    /// Whether a client can write values of a type, for types with the annotation `Core.Permissions`.
    permissions: BTreeMap<String, bool>,
    pub(crate) documents: Vec<Document>,
}

impl Csdl {
    /// Parses the CSDL XML of a service's `$metadata`.
    ///
    /// The result contains the types and their annotations from the Core vocabulary. Unknown elements are ignored.
    ///
    /// # Errors
    ///
    /// Returns an error with its line and column if the text is not well-formed XML or not the metadata of an OData 4
    /// service, or exceeds a limit.
    ///
    /// # Untrusted metadata
    ///
    /// Names are OData identifiers, so that generated code and messages can use them: letters, decimal digits, marks,
    /// connectors such as `_`, and format characters. The first character is a letter or `_`. The parser rejects any other
    /// name, type or target of an annotation. Descriptions are arbitrary text; escape them in generated code.
    ///
    /// Time and memory grow linearly with the text, apart from a logarithm, because the parser also rejects:
    ///
    /// | limit | |
    /// |---|--:|
    /// | document type declarations, so that no entity is expanded | 0 |
    /// | characters of an identifier | 128 |
    /// | characters of a namespace | 511 |
    /// | nodes: elements, texts, comments and processing instructions | 2,000,000 |
    /// | attributes of an element | 1,000 |
    /// | namespace prefixes | 100 |
    /// | properties or members of a type | 10,000 |
    /// | copies of inherited properties, which annotations of a derived type make | 64 MiB |
    ///
    /// A chain of base types is followed to a depth of 100. A check compares values to a depth of 32, and tries samples of
    /// at most 5,000 properties. Error messages and reports escape control characters, and shorten foreign text.
    ///
    /// The text itself has no limit; do not read an unbounded response into a `String`. The parser takes about six times the
    /// size of a usual document, and up to 100 times that of a hostile one.
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
        parse::parse(&[("", xml)])
    }

    /// Parses the documents of one service, each with a name for messages, such as its path.
    ///
    /// A document can refer to the types of every other one, and annotate them. Its references (`edmx:Reference`) are not
    /// loaded: pass the referenced documents, too. An alias applies to the document that declares it. A type of a
    /// document that was not passed is not declared.
    ///
    /// The annotations of all documents apply, whether or not an `edmx:IncludeAnnotations` includes them. A client may
    /// ignore the others, but the caller passes a document for its content. Annotations with a qualifier are ignored,
    /// because only an agreement outside the metadata gives them a meaning.
    ///
    /// The limits of [`parse`](Self::parse) on nodes and copies hold for all documents together.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`parse`](Self::parse), with the name of the document, and an error if two documents declare
    /// the same type.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, Type};
    ///
    /// # let resource = r#"<Edmx Version="4.0" xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="Resource" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="Item" Abstract="true"><Property Name="Id" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// # let fan = r#"<Edmx Version="4.0" xmlns="http://docs.oasis-open.org/odata/ns/edmx">
    /// # <Reference Uri="Resource.xml"><Include Namespace="Resource" Alias="R"/></Reference>
    /// # <DataServices><Schema Namespace="Fan" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="Fan" BaseType="R.Item"/>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse_documents([("Resource.xml", resource), ("Fan.xml", fan)])?;
    /// let Some(Type::Structured(fan)) = csdl.get("Fan.Fan") else { panic!() };
    /// assert_eq!(csdl.properties(fan).count(), 1);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    ///
    /// \[OData CSDL XML 4.01, 3\]
    pub fn parse_documents<'a>(
        documents: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, ParseError> {
        parse::parse(&documents.into_iter().collect::<Vec<_>>())
    }

    /// Compares the model of a resource with the metadata.
    ///
    /// Properties are compared by their JSON names, including those of complex types and of collection items. The check
    /// probes each property's type for nullability, collections, its JSON type and the members of an enumeration. It then
    /// deserializes sample values with the type and compares the JSON that the type serializes.
    ///
    /// Untagged enums and structs with `flatten` do not reveal their fields to the check. It compares only the JSON that
    /// they serialize, and adds a note if such a type accepts no sample value.
    ///
    /// A patch does not contain keys and read-only properties, so only their names are compared. An unknown property of an
    /// open type is a note if its name resembles no declared name: it may be a dynamic property.
    ///
    /// A patch keeps properties that the model lacks, so they are not reported. The items of a collection are the
    /// exception: an update replaces all of them. The check reports each property of an item that can be updated and that
    /// the model omits. A flattened map in the item keeps such properties. A complex value without `#[graph(complex)]` is a
    /// disagreement, unless the field has `#[graph(replace)]`. An omitted property of such a value is a note, because a
    /// service merges the value.
    ///
    /// Read-only properties are detected by annotations alone. Microsoft Graph annotates few of them, so a report without
    /// disagreements does not guarantee that the service updates every property.
    ///
    /// # Errors
    ///
    /// Returns the report as the error if it contains a disagreement that is not a note.
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
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="displayName" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let report = Csdl::parse(xml)?.check::<User>().unwrap_err();
    /// let found = report.disagreements().next().unwrap();
    /// assert_eq!(found.property, "displayNane");
    /// assert_eq!(found.suggestion.as_deref(), Some("displayName"));
    /// assert_eq!(
    ///     found.to_string(),
    ///     "`displayNane`: the model has the field `display_nane`, the service does not declare this property; \
    ///      did you mean `displayName`?"
    /// );
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn check<R: GraphPatch>(&self) -> Result<Report, Report> {
        self.report::<R>().into_result()
    }

    /// Compares the model of a resource with the metadata, and returns the report even if it contains disagreements.
    ///
    /// [`Report::allow`] removes the intended differences. [`Report::into_result`] and [`Report::strict`] then return the rest
    /// as an error. The comparison is that of [`check`](Self::check).
    ///
    /// ```
    /// use graph_patch::{metadata::Csdl, GraphPatch};
    ///
    /// #[derive(GraphPatch)]
    /// struct User {
    ///     nam: String,
    /// }
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="name" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let report = Csdl::parse(xml)?.report::<User>();
    /// assert_eq!(report.disagreements().count(), 1);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    #[must_use]
    pub fn report<R: GraphPatch>(&self) -> Report {
        check::report::<R>(self)
    }

    /// Returns every type, ordered by name.
    ///
    /// ```
    /// use graph_patch::metadata::Csdl;
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="directoryObject" OpenType="true"/>
    /// # <EntityType Name="user" BaseType="microsoft.graph.directoryObject"/>
    /// # </Schema></DataServices></Edmx>"#;
    /// assert_eq!(Csdl::parse(xml)?.types().count(), 2);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.types.values()
    }

    /// Returns every type with its qualified name, ordered by name.
    ///
    /// ```
    /// use graph_patch::metadata::Csdl;
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <TypeDefinition Name="weight" UnderlyingType="Edm.Double"/>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// let names: Vec<_> = csdl.named_types().map(|(name, _)| name).collect();
    /// assert_eq!(names, ["microsoft.graph.weight"]);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn named_types(&self) -> impl Iterator<Item = (&str, &Type)> {
        self.types.iter().map(|(name, ty)| (name.as_str(), ty))
    }

    /// Returns the type with a qualified name. The qualifier is the namespace or its alias.
    ///
    /// ```
    /// use graph_patch::metadata::Csdl;
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="displayName" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// assert!(csdl.get("microsoft.graph.user").is_some());
    /// assert!(csdl.get("graph.user").is_some());
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Type> {
        self.types
            .get(name)
            .or_else(|| self.types.get(&self.full_name(name)))
    }

    /// Returns the name of the entity or complex type that most resembles a misspelt one.
    ///
    /// Types of the same namespace take precedence. Returns `None` if no name is similar.
    ///
    /// ```
    /// use graph_patch::metadata::Csdl;
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"/>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// assert_eq!(csdl.suggest("microsoft.graph.usr"), Some("microsoft.graph.user"));
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    #[must_use]
    pub fn suggest(&self, name: &str) -> Option<&str> {
        self.similar_type(name)
    }

    /// Returns a type followed by its base types, the most derived first.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, Type};
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="directoryObject" OpenType="true"/>
    /// # <EntityType Name="user" BaseType="microsoft.graph.directoryObject"/>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// let Some(Type::Structured(user)) = csdl.get("microsoft.graph.user") else { panic!() };
    /// let names: Vec<_> = csdl.lineage(user).map(|ty| ty.name.as_str()).collect();
    /// assert_eq!(names, ["microsoft.graph.user", "microsoft.graph.directoryObject"]);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    ///
    /// \[OData CSDL XML 4.01, 6.2\]
    pub fn lineage<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> impl Iterator<Item = &'a StructuredType> {
        let base = |derived: &&'a StructuredType| self.structured_type(derived.base.as_deref()?);
        // The limit ends a cycle of base types.
        iter::successors(Some(of), base).take(self.types.len().min(limits::BASES))
    }

    /// Returns `true` if a type or one of its base types is open, so that its values can have dynamic properties.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, Type};
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="directoryObject" OpenType="true"/>
    /// # <EntityType Name="user" BaseType="microsoft.graph.directoryObject"/>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// let Some(Type::Structured(user)) = csdl.get("microsoft.graph.user") else { panic!() };
    /// assert!(csdl.is_open(user) && !user.is_open);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    ///
    /// \[OData CSDL XML 4.01, 6.3\]
    #[must_use]
    pub fn is_open(&self, of: &StructuredType) -> bool {
        self.lineage(of).any(|one| one.is_open)
    }

    /// Returns the types that the dynamic properties of an open type can have: the name of each property is `*`.
    ///
    /// An annotation `Validation.OpenPropertyTypeConstraint` of the type or of a base type lists them. Without it, the
    /// result is empty: dynamic properties can have any type.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, Type};
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <ComplexType Name="roleSettings"/>
    /// # <ComplexType Name="roleDictionary" OpenType="true">
    /// #   <Annotation Term="Org.OData.Validation.V1.OpenPropertyTypeConstraint">
    /// #     <Collection><String>microsoft.graph.roleSettings</String></Collection>
    /// #   </Annotation>
    /// # </ComplexType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// let Some(Type::Structured(roles)) = csdl.get("microsoft.graph.roleDictionary") else { panic!() };
    /// assert_eq!(csdl.dynamic_types(roles)[0].type_name, "microsoft.graph.roleSettings");
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    ///
    /// \[OData Vocabularies 4.01, Validation\]
    #[must_use]
    pub fn dynamic_types<'a>(&'a self, of: &'a StructuredType) -> &'a [DeclaredProperty] {
        let annotated = self.lineage(of).find(|one| !one.dynamic.is_empty());
        annotated.map_or(&[], |one| &one.dynamic)
    }

    /// Returns the properties of a type, inherited ones first. Their annotations are those that apply to this type.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, Type};
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="entity"><Property Name="id" Type="Edm.String"/></EntityType>
    /// # <EntityType Name="user" BaseType="microsoft.graph.entity"><Property Name="age" Type="Edm.Int32"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// let Some(Type::Structured(user)) = csdl.get("microsoft.graph.user") else { panic!() };
    /// let names: Vec<_> = csdl.properties(user).map(|property| property.name.as_str()).collect();
    /// assert_eq!(names, ["id", "age"]);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn properties<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> impl Iterator<Item = &'a DeclaredProperty> {
        let lineage: Vec<_> = self.lineage(of).collect();
        let own = lineage.into_iter().rev().flat_map(|one| &one.properties);
        // A derived type must not declare an inherited property again. If it does, the property is listed once.
        let mut members = self.members(of);
        own.filter_map(
            move |property| match members.remove(property.name.as_str()) {
                Some(Declared::Property(annotated)) => Some(annotated),
                _ => None,
            },
        )
    }
}
