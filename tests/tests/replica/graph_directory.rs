//! The facts of Microsoft Graph's pages on deltas of directory objects, as small cases of our own.

use crate::models::{merged, replica};
use graph_patch::{DynamicProperties, GraphPatch, Reference};
use serde_json::{json, Value};

models! {
    #[graph(type = "microsoft.graph.directoryObject")]
    DirectoryObject {
        #[graph(key)] id: String,
        #[graph(read_only)] deleted_date_time: Option<String>,
    }
    User {
        #[graph(base)] #[serde(flatten)] object: DirectoryObject,
        display_name: Option<String>,
        surname: Option<String>,
    }
    Group {
        #[graph(base)] #[serde(flatten)] object: DirectoryObject,
        #[graph(read_only)] created_date_time: Option<String>,
        display_name: Option<String>,
        group_types: Vec<String>,
        #[graph(bind)] members: Vec<Reference>,
    }
    AdministrativeUnit {
        #[graph(key)] id: String,
        display_name: Option<String>,
        visibility: Option<String>,
        #[graph(bind)] members: Vec<Reference>,
        #[graph(dynamic)] #[serde(flatten)] extensions: DynamicProperties<Value>,
    }
    Application {
        #[graph(key)] id: String,
        #[graph(read_only)] app_id: Option<String>,
        display_name: Option<String>,
        #[graph(complex)] api: Option<ApiApplication>,
        key_credentials: Vec<KeyCredential>,
    }
    ApiApplication { accept_mapped_claims: Option<bool>, requested_access_token_version: Option<i32>, }
    KeyCredential { key_id: Option<String>, usage: Option<String>, }
    Device {
        #[graph(key)] id: String,
        account_enabled: Option<bool>,
        operating_system: Option<String>,
        #[graph(read_only)] approximate_last_sign_in_date_time: Option<String>,
        physical_ids: Vec<String>,
    }
    DirectoryRole {
        #[graph(key)] id: String,
        description: Option<String>,
        display_name: Option<String>,
        #[graph(bind)] members: Vec<Reference>,
    }
    #[graph(type = "microsoft.graph.oAuth2PermissionGrant")]
    OAuth2PermissionGrant {
        #[graph(key)] id: String,
        client_id: String,
        consent_type: Option<String>,
        principal_id: Option<String>,
        scope: Option<String>,
    }
    OrgContact {
        #[graph(key)] id: String,
        display_name: Option<String>,
        mail: Option<String>,
        addresses: Vec<Address>,
        #[graph(bind)] direct_reports: Vec<Reference>,
    }
    #[graph(type = "microsoft.graph.physicalOfficeAddress")]
    Address { city: Option<String>, }
    ServicePrincipal {
        #[graph(key)] id: String,
        account_enabled: Option<bool>,
        tags: Vec<String>,
        #[graph(complex)] info: Option<InformationalUrl>,
    }
    InformationalUrl { marketing_url: Option<String>, support_url: Option<String>, }
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "microsoft.graph.directoryObject")]
enum AnyObject {
    Object(DirectoryObject),
    User(User),
    Group(Group),
}

impl Default for AnyObject {
    fn default() -> Self {
        Self::Object(DirectoryObject::default())
    }
}

/// directoryObject: delta. The rows of a page have several types; a tombstone has none.
#[test]
fn directory_objects() {
    let objects = replica::<AnyObject>(&[
        r##"{"@odata.type": "#microsoft.graph.user", "displayName": "Ann", "surname": "Bo", "id": "1"}, {
            "@odata.type": "#microsoft.graph.group", "createdDateTime": "2021-03-12", "displayName": "All",
            "groupTypes": ["Unified"], "id": "2", "members@delta": [{"@odata.type": "#microsoft.graph.user", "id": "1"}]
        }, {"@odata.type": "#microsoft.graph.user", "id": "3"}"##,
        r##"{"@odata.type": "#microsoft.graph.user", "surname": "Do", "id": "1"},
            {"id": "3", "@removed": {"reason": "changed"}}"##,
    ]);
    let user = json!({"id": "1", "displayName": "Ann", "surname": "Do"});
    let user = AnyObject::User(serde_json::from_value(user).unwrap());
    assert_eq!(objects.get("1"), Some(&user));
    assert!(
        matches!(objects.get("2"), Some(AnyObject::Group(group)) if group.group_types == ["Unified"])
    );
    assert!(objects.related("2", "members").eq(["1"]));
    assert_eq!(objects.len(), 2);
}

/// administrativeUnit: delta. Extension properties are dynamic, and the members have several types.
#[test]
fn administrative_units() {
    let units = merged::<AdministrativeUnit>(
        &[
            r##"{"displayName": "Fast", "visibility": null, "extension_fe2_Zip": "98052", "extension_fe2_City": "Redmond",
                "id": "1", "members@delta": [{"@odata.type": "#microsoft.graph.user", "id": "7"},
                {"@odata.type": "#microsoft.graph.group", "id": "8"}]}"##,
            r#"{"extension_fe2_City": null, "id": "1", "members@delta": [{"id": "7", "@removed": {"reason": "deleted"}}]}"#,
        ],
        json!({"id": "1", "displayName": "Fast", "extension_fe2_Zip": "98052"}),
    );
    assert!(units.related("1", "members").eq(["8"]));
}

/// application: delta. A row can have the derived type of an agent's blueprint.
#[test]
fn applications() {
    merged::<Application>(
        &[
            r##"{"@odata.type": "#microsoft.graph.agentIdentityBlueprint", "appId": "a", "displayName": "App", "api": {"requestedAccessTokenVersion": 2}, "keyCredentials": [], "id": "1"}"##,
            r#"{"api": {"acceptMappedClaims": true}, "keyCredentials": [{"keyId": "k", "usage": "Verify"}], "id": "1"}"#,
        ],
        json!({
            "id": "1", "appId": "a", "displayName": "App", "keyCredentials": [{"keyId": "k", "usage": "Verify"}],
            "api": {"requestedAccessTokenVersion": 2, "acceptMappedClaims": true}
        }),
    );
}

/// device: delta.
#[test]
fn devices() {
    merged::<Device>(
        &[
            r#"{"accountEnabled": true, "operatingSystem": "Linux", "physicalIds": ["a", "b"], "id": "1"}"#,
            r#"{"accountEnabled": false, "approximateLastSignInDateTime": "2024-01-01", "physicalIds": ["c"], "id": "1"}"#,
        ],
        json!({
            "id": "1", "accountEnabled": false, "operatingSystem": "Linux", "physicalIds": ["c"],
            "approximateLastSignInDateTime": "2024-01-01"
        }),
    );
}

/// directoryRole: delta.
#[test]
fn directory_roles() {
    let roles = merged::<DirectoryRole>(
        &[
            r#"{"displayName": "Reader", "id": "1", "members@delta": [{"id": "7"}]}"#,
            r#"{"description": "Reads", "id": "1", "members@delta": [{"id": "8"}]}"#,
        ],
        json!({"id": "1", "displayName": "Reader", "description": "Reads"}),
    );
    assert!(roles.related("1", "members").eq(["7", "8"]));
}

/// oAuth2PermissionGrant: delta.
#[test]
fn permission_grants() {
    merged::<OAuth2PermissionGrant>(
        &[
            r#"{"clientId": "c", "consentType": "Principal", "principalId": "p", "scope": "User.Read", "id": "1"}"#,
            r#"{"consentType": "AllPrincipals", "principalId": null, "scope": "User.Read Mail.Read", "id": "1"}"#,
        ],
        json!({"id": "1", "clientId": "c", "consentType": "AllPrincipals", "scope": "User.Read Mail.Read"}),
    );
}

/// orgContact: delta. Several navigation properties can have changes.
#[test]
fn organizational_contacts() {
    let contacts = merged::<OrgContact>(
        &[
            r#"{"displayName": "Ann", "mail": null, "addresses": [{"city": "Oslo"}, {"city": "Rome"}], "id": "1"}"#,
            r#"{"mail": "ann@example.com", "addresses": [{"city": "Rome"}], "id": "1", "directReports@delta": [{"id": "7"}]}"#,
        ],
        json!({"id": "1", "displayName": "Ann", "mail": "ann@example.com", "addresses": [{"city": "Rome"}]}),
    );
    assert!(contacts.related("1", "directReports").eq(["7"]));
}

/// servicePrincipal: delta.
#[test]
fn service_principals() {
    merged::<ServicePrincipal>(
        &[
            r#"{"accountEnabled": true, "tags": ["a"], "info": {"supportUrl": "s"}, "id": "1"}"#,
            r#"{"tags": [], "info": {"supportUrl": null, "marketingUrl": "m"}, "id": "1"}"#,
        ],
        json!({"id": "1", "accountEnabled": true, "info": {"marketingUrl": "m"}}),
    );
}
