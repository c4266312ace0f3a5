// Checks of the models that `graph_models.rs` appends below. Each change of the metadata stands for a wrong model, because
// both lead to the same disagreement.
#![allow(dead_code)]

use graph_patch::metadata::{Csdl, Report, DisagreementKind};
use graph_patch::GraphPatch;
use std::{env, fs, path::Path};

const USER: &str = "<EntityType Name=\"user\" BaseType=\"graph.directoryObject\" OpenType=\"true\">";
const NAME: &str = "<Property Name=\"displayName\" Type=\"Edm.String\" />";
const LICENSES: &str = "Name=\"assignedLicenses\" Type=\"Collection(graph.assignedLicense)\"";
const LICENSE: &str = "<ComplexType Name=\"assignedLicense\">";
const ADDED: &str = "<Property Name=\"added\" Type=\"Edm.String\" />";
const PURPOSE: &str = "<EnumType Name=\"userPurpose\">";
const STATUS: &str = "Name=\"authorizationInfo\" Type=\"graph.authorizationInfo\"";

fn main() {
    let folder = env::var_os("GRAPH_CORPUS").unwrap();
    let text = fs::read_to_string(Path::new(&folder).join("graph-v1.0-2026.csdl")).unwrap();
    let csdl = Csdl::parse(&text).unwrap();
    agrees::<user::User>(&csdl);
    agrees::<event::Event>(&csdl);
    agrees::<drive_item::DriveItem>(&csdl);
    agrees::<policy::ConditionalAccessPolicy>(&csdl);
    agrees::<configuration::Windows10GeneralConfiguration>(&csdl);
    agrees::<alert::Alert>(&csdl);
    agrees::<app::MobileApp>(&csdl);
    for (original, changed_text, property, rule) in CHANGES {
        let report = changed(&text, USER, original, changed_text).expect_err(changed_text);
        let found: Vec<_> = report.disagreements().map(|it| (it.property.as_str(), it.kind)).collect();
        assert_eq!(found, [(*property, *rule)], "{changed_text}: {report}");
    }
    // The user is an open type, so the name may be that of a dynamic property.
    let report = changed(&text, USER, NAME, "").unwrap();
    let found: Vec<_> = report.notes().map(|it| (it.property.as_str(), it.kind)).collect();
    assert_eq!(found, [("displayName", DisagreementKind::Extension)], "{report}");
    // An update of the licenses replaces them all.
    let report = changed(&text, LICENSE, LICENSE, &format!("{LICENSE}{ADDED}")).unwrap_err();
    let found: Vec<_> = report.disagreements().map(|it| (it.property.as_str(), it.kind)).collect();
    assert_eq!(found, [("assignedLicenses/added", DisagreementKind::OmittedProperty)], "{report}");
    // A generated enum keeps an unknown member as a string, so this is only a note.
    let report = changed(&text, PURPOSE, "\"equipment\"", "\"equipments\"").unwrap();
    let found: Vec<_> = report.notes().map(|it| (it.property.as_str(), it.kind)).collect();
    assert_eq!(found, [("mailboxSettings/userPurpose", DisagreementKind::CatchAll)], "{report}");
}

/// Checks the user after a change in one line of a type, or in the line that begins the type.
fn changed(text: &str, ty: &str, original: &str, changed_text: &str) -> Result<Report, Report> {
    let (before, after) = text.split_at(text.find(ty).unwrap());
    assert!(after.contains(original), "{original}");
    let changed = format!("{before}{}", after.replacen(original, changed_text, 1));
    Csdl::parse(&changed).unwrap().check::<user::User>()
}

/// A generated model has neither disagreements nor notes.
fn agrees<R: GraphPatch>(csdl: &Csdl) {
    let report: Report = csdl.check::<R>().unwrap();
    assert_eq!(report.notes().count(), 0, "{report}");
}

const CHANGES: &[(&str, &str, &str, DisagreementKind)] = &[
    (NAME, "<Property Name=\"displayNames\" Type=\"Edm.String\" />", "displayName", DisagreementKind::Unknown),
    (NAME, "<Property Name=\"DisplayName\" Type=\"Edm.String\" />", "displayName", DisagreementKind::Case),
    (NAME, "<NavigationProperty Name=\"displayName\" Type=\"graph.user\" />", "displayName", DisagreementKind::Navigation),
    (NAME, "<Property Name=\"displayName\" Type=\"Edm.String\" Nullable=\"false\" />", "displayName", DisagreementKind::Null),
    (NAME, "<Property Name=\"displayName\" Type=\"Edm.Int32\" />", "displayName", DisagreementKind::Type),
    (NAME, "<Property Name=\"displayName\" Type=\"Collection(Edm.String)\" />", "displayName", DisagreementKind::Collection),
    (NAME, "<Property Name=\"displayName\" Type=\"graph.identity\" />", "displayName", DisagreementKind::Complex),
    (
        NAME,
        "<Property Name=\"displayName\" Type=\"Edm.String\">\
         <Annotation Term=\"Org.OData.Core.V1.Computed\" /></Property>",
        "displayName",
        DisagreementKind::ReadOnly,
    ),
    (
        NAME,
        "<Key><PropertyRef Name=\"displayName\" /></Key><Property Name=\"displayName\" Type=\"Edm.String\" />",
        "displayName",
        DisagreementKind::Key,
    ),
    (LICENSES, "Name=\"assignedLicenses\" Type=\"graph.assignedLicense\"", "assignedLicenses", DisagreementKind::Collection),
    (LICENSES, "Name=\"assignedLicenses\" Type=\"Collection(Edm.String)\"", "assignedLicenses", DisagreementKind::Complex),
    (STATUS, "Name=\"authorizationInfo\" Type=\"Edm.String\"", "authorizationInfo", DisagreementKind::Complex),
    (
        USER,
        "<EntityType Name=\"user\" BaseType=\"graph.directoryObject\" OpenType=\"true\" Abstract=\"true\">",
        "",
        DisagreementKind::Abstract,
    ),
    (
        USER,
        "<EntityType Name=\"users\" BaseType=\"graph.directoryObject\" OpenType=\"true\">",
        "",
        DisagreementKind::TypeName,
    ),
];
