// The checks of the models that `graph_models.rs` prints below. Metadata that is broken in one way stands for a model
// that is: what the two disagree on is the same.
#![allow(dead_code)]

use graph_patch::metadata::{Csdl, Report, Rule};
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
        let told: Vec<_> = report.disagreements().map(|it| (it.property.as_str(), it.rule)).collect();
        assert_eq!(told, [(*property, *rule)], "{broken}: {report}");
    }
    // What is printed takes a member that it does not know for another text, so this is but noted.
    let report = changed(&text, PURPOSE, "\"equipment\"", "\"equipments\"").unwrap();
    let told: Vec<_> = report.notes().map(|it| (it.property.as_str(), it.rule)).collect();
    assert_eq!(told, [("mailboxSettings/userPurpose", Rule::CatchAll)], "{report}");
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

const CHANGES: &[(&str, &str, &str, Rule)] = &[
    (NAME, "", "displayName", Rule::Unknown),
    (NAME, "<Property Name=\"displayNames\" Type=\"Edm.String\" />", "displayName", Rule::Unknown),
    (NAME, "<Property Name=\"DisplayName\" Type=\"Edm.String\" />", "displayName", Rule::Case),
    (NAME, "<NavigationProperty Name=\"displayName\" Type=\"graph.user\" />", "displayName", Rule::Navigation),
    (NAME, "<Property Name=\"displayName\" Type=\"Edm.String\" Nullable=\"false\" />", "displayName", Rule::Null),
    (NAME, "<Property Name=\"displayName\" Type=\"Edm.Int32\" />", "displayName", Rule::Type),
    (NAME, "<Property Name=\"displayName\" Type=\"Collection(Edm.String)\" />", "displayName", Rule::Collection),
    (NAME, "<Property Name=\"displayName\" Type=\"graph.identity\" />", "displayName", Rule::Complex),
    (
        NAME,
        "<Property Name=\"displayName\" Type=\"Edm.String\">\
         <Annotation Term=\"Org.OData.Core.V1.Computed\" /></Property>",
        "displayName",
        Rule::ReadOnly,
    ),
    (
        NAME,
        "<Key><PropertyRef Name=\"displayName\" /></Key><Property Name=\"displayName\" Type=\"Edm.String\" />",
        "displayName",
        Rule::Key,
    ),
    (LICENSES, "Name=\"assignedLicenses\" Type=\"graph.assignedLicense\"", "assignedLicenses", Rule::Collection),
    (LICENSES, "Name=\"assignedLicenses\" Type=\"Collection(Edm.String)\"", "assignedLicenses", Rule::Complex),
    (STATUS, "Name=\"authorizationInfo\" Type=\"Edm.String\"", "authorizationInfo", Rule::Complex),
    (
        USER,
        "<EntityType Name=\"user\" BaseType=\"graph.directoryObject\" OpenType=\"true\" Abstract=\"true\">",
        "",
        Rule::Abstract,
    ),
    (
        USER,
        "<EntityType Name=\"users\" BaseType=\"graph.directoryObject\" OpenType=\"true\">",
        "",
        Rule::TypeName,
    ),
];
