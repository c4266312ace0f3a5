//! The documentation of models: descriptions, deprecations and the declared types.

use crate::models;

/// rustc warns about a deprecated default.
#[test]
fn a_default_member_that_is_deprecated_has_a_comment() {
    let revision = |description: &str| {
        format!(
            r#"<Annotation Term="Org.OData.Core.V1.Revisions"><Collection><Record>
<PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/>{description}
</Record></Collection></Annotation>"#
        )
    };
    let note = revision(r#"<PropertyValue Property="Description" String="Use `b`."/>"#);
    let elements = format!(
        r#"<EnumType Name="kind"><Member Name="a">{note}</Member><Member Name="c">{}</Member></EnumType>
<ComplexType Name="item"><Property Name="kind" Type="ns.kind"/></ComplexType>"#,
        revision("")
    );
    let models = models("ns.item", &elements).unwrap();
    let member =
        "    /// The member `a`.\n    ///\n    /// Deprecated: Use `b`.\n    #[default]\n    A,\n";
    assert!(models.contains(member), "{models}");
    assert!(models.contains("    #[deprecated]\n    C,\n"), "{models}");
}

#[test]
fn a_long_description_is_a_paragraph_of_its_own() {
    let core = |term: &str, text: &str| {
        format!(r#"<Annotation Term="Org.OData.Core.V1.{term}" String="{text}"/>"#)
    };
    let (short, long) = (
        core("Description", "A name."),
        core("LongDescription", "Up to 9 letters."),
    );
    let element = "<Documentation><Summary>A name.</Summary><LongDescription>Up to 9 letters.\
        </LongDescription></Documentation>";
    let summary = "<Documentation><Summary>A name.</Summary></Documentation>";
    let same = core("LongDescription", "A name. ");
    let empty = core("Description", " ");
    let both = "/// A name.\n    ///\n    /// Up to 9 letters.\n";
    for (annotations, docs) in [
        (format!("{long}{short}"), both),
        (element.into(), both),
        (long.clone(), "/// Up to 9 letters.\n"),
        (format!("{empty}{long}"), "/// Up to 9 letters.\n"),
        (format!("{short}{same}"), "/// A name.\n"),
        (summary.into(), "/// A name.\n"),
        (format!("{summary}{long}"), both),
    ] {
        let elements = format!(
            r#"<EnumType Name="kind"><Member Name="a">{annotations}</Member>{annotations}</EnumType>
<ComplexType Name="item"><Property Name="kind" Type="ns.kind">{annotations}</Property>{annotations}</ComplexType>"#
        );
        let models = models("ns.item", &elements).unwrap();
        for item in ["    pub kind: ", "    #[default]\n    A,"] {
            let expected = format!("    {docs}{item}");
            assert!(models.contains(&expected), "{expected}{models}");
        }
        for item in [
            "#[derive(Debug, Clone, Default, PartialEq, Eq",
            "#[derive(Debug, Clone, Default, PartialEq, Ser",
        ] {
            let expected = format!("\n{}{item}", docs.replace("    ", ""));
            assert!(models.contains(&expected), "{expected}{models}");
        }
    }
}

#[test]
fn a_targeted_long_description_is_read() {
    let elements = r#"<ComplexType Name="item"><Property Name="a" Type="Edm.Int32"/></ComplexType>
<Annotations Target="ns.item/a"><Annotation Term="Org.OData.Core.V1.LongDescription"><String>Long.</String></Annotation></Annotations>"#;
    let models = models("ns.item", elements).unwrap();
    assert!(models.contains("    /// Long.\n    pub a: "), "{models}");
}

#[test]
fn the_type_of_the_items_is_in_the_plural() {
    let elements = r#"<ComplexType Name="item"><Property Name="a" Type="Collection(Edm.Guid)"/>
<Property Name="b" Type="Collection(Edm.Decimal)"/><Property Name="c" Type="Collection(Edm.Untyped)"/>
<Property Name="d" Type="Edm.Guid"/><Property Name="e" Type="Collection(ns.f)"/></ComplexType>
<TypeDefinition Name="f" UnderlyingType="Edm.Date"/>"#;
    let models = models("ns.item", elements).unwrap();
    for hint in [
        "Strings of type `Edm.Guid`.",
        "Numbers of type `Edm.Decimal`.",
        "Values of type `Edm.Untyped`.",
        "A string of type `Edm.Guid`.",
        "Strings of type `Edm.Date`.",
    ] {
        assert!(
            models.contains(&format!("    /// {hint}\n")),
            "{hint}{models}"
        );
    }
}
