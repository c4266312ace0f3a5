// The checks of the models that `graph_models.rs` prints below. Metadata that is broken in one way stands for a model
// that is: what the two disagree on is the same.
#![allow(dead_code)]

use graph_patch::metadata::{Csdl, Report, DisagreementKind};
use graph_patch::GraphPatch;
use std::{env, fs, path::Path};

const USER: &str = "<EntityType Name=\"user\" BaseType=\"graph.directoryObject\" OpenType=\"true\">";
const NAME: &str = "<Property Name=\"displayName\" Type=\"Edm.String\" />";
const LICENSES: &str = "Name=\"assignedLicenses\" Type=\"Collection(graph.assignedLicense)\"";
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
    for (whole, broken, property, rule) in CHANGES {
        let report = changed(&text, USER, whole, broken).expect_err(broken);
        let told: Vec<_> = report.disagreements().map(|it| (it.property.as_str(), it.kind)).collect();
        assert_eq!(told, [(*property, *rule)], "{broken}: {report}");
    }
    // What is printed takes a member that it does not know for another text, so this is but noted.
    let report = changed(&text, PURPOSE, "\"equipment\"", "\"equipments\"").unwrap();
    let told: Vec<_> = report.notes().map(|it| (it.property.as_str(), it.kind)).collect();
    assert_eq!(told, [("mailboxSettings/userPurpose", DisagreementKind::CatchAll)], "{report}");
}

/// What is told of the user where one line of a type is changed, or the line that begins the type.
fn changed(text: &str, ty: &str, whole: &str, broken: &str) -> Result<Report, Report> {
    let (before, after) = text.split_at(text.find(ty).unwrap());
    assert!(after.contains(whole), "{whole}");
    let changed = format!("{before}{}", after.replacen(whole, broken, 1));
    Csdl::parse(&changed).unwrap().check::<user::User>()
}

/// What is generated has nothing to disagree on, and no note but on what the metadata itself leaves open.
fn agrees<R: GraphPatch>(csdl: &Csdl) {
    let report: Report = csdl.check::<R>().unwrap();
    assert_eq!(report.notes().count(), 0, "{report}");
}

const CHANGES: &[(&str, &str, &str, DisagreementKind)] = &[
    (NAME, "", "displayName", DisagreementKind::Unknown),
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
