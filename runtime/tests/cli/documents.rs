//! The documents of a small service, in a folder of the test.

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) const RESOURCE: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="Resource" Alias="Self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <TypeDefinition Name="Uuid" UnderlyingType="Edm.Guid"/>
      <EntityType Name="Item" Abstract="true">
        <Key><PropertyRef Name="Id"/></Key>
        <Property Name="Id" Type="Edm.String" Nullable="false"/>
        <Property Name="Uuid" Type="Self.Uuid"/>
      </EntityType>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>"#;

/// Its aliases differ from those of the other document.
pub(crate) const FAN: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:Reference Uri="https://example.org/Resource.xml">
    <edmx:Include Namespace="Resource" Alias="R"/>
  </edmx:Reference>
  <edmx:DataServices>
    <Schema Namespace="Fan" Alias="Self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EnumType Name="Mode"><Member Name="Quiet"/><Member Name="Fast"/></EnumType>
      <ComplexType Name="Place"><Property Name="Rack" Type="Edm.Int32" Nullable="false"/></ComplexType>
      <EntityType Name="Fan" BaseType="R.Item">
        <Property Name="Mode" Type="Self.Mode"/>
        <Property Name="speed" Type="Edm.Int32"/>
        <Property Name="Owner" Type="R.Uuid"/>
        <Property Name="Place" Type="Self.Place"/>
        <NavigationProperty Name="Cools" Type="Self.Fan"/>
      </EntityType>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>"#;

pub(crate) const V3: &str =
    r#"<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"/>"#;

/// A folder of one test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Creates an empty folder.
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("cli")
            .join(name);
        _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }
}
