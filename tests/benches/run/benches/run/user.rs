//! A user with about eighty properties. Six are complex, and a patch changes them partially.

use crate::complex::{
    AssignedLicense, AuthorizationInfo, AuthorizationInfoHand, EmployeeOrgData,
    EmployeeOrgDataHand, ExtensionAttributes, ExtensionAttributesHand, Identity, MailboxSettings,
    MailboxSettingsHand, PasswordProfile, PasswordProfileHand, SignInActivity, SignInActivityHand,
};
use crate::model::model;

model! {
    User UserHand "UserPeer" "microsoft.graph.user"
    keys { id "id" }
    values {
        about_me "aboutMe" Option<String>;
        account_enabled "accountEnabled" Option<bool>;
        age_group "ageGroup" Option<String>;
        agent_identity_blueprint_id "agentIdentityBlueprintId" Option<String>;
        assigned_licenses "assignedLicenses" Vec<AssignedLicense>;
        birthday "birthday" Option<String>;
        business_phones "businessPhones" Vec<String>;
        city "city" Option<String>;
        company_name "companyName" Option<String>;
        consent_provided_for_minor "consentProvidedForMinor" Option<String>;
        country "country" Option<String>;
        created_date_time "createdDateTime" Option<String>;
        creation_type "creationType" Option<String>;
        deleted_date_time "deletedDateTime" Option<String>;
        department "department" Option<String>;
        device_enrollment_limit "deviceEnrollmentLimit" Option<i32>;
        display_name "displayName" Option<String>;
        employee_hire_date "employeeHireDate" Option<String>;
        employee_id "employeeId" Option<String>;
        employee_leave_date_time "employeeLeaveDateTime" Option<String>;
        employee_type "employeeType" Option<String>;
        external_user_state "externalUserState" Option<String>;
        external_user_state_change_date_time "externalUserStateChangeDateTime" Option<String>;
        fax_number "faxNumber" Option<String>;
        given_name "givenName" Option<String>;
        hire_date "hireDate" Option<String>;
        identities "identities" Vec<Identity>;
        identity_parent_id "identityParentId" Option<String>;
        im_addresses "imAddresses" Vec<String>;
        info_catalogs "infoCatalogs" Vec<String>;
        interests "interests" Vec<String>;
        is_management_restricted "isManagementRestricted" Option<bool>;
        is_resource_account "isResourceAccount" Option<bool>;
        job_title "jobTitle" Option<String>;
        last_password_change_date_time "lastPasswordChangeDateTime" Option<String>;
        legal_age_group_classification "legalAgeGroupClassification" Option<String>;
        mail "mail" Option<String>;
        mail_nickname "mailNickname" Option<String>;
        mobile_phone "mobilePhone" Option<String>;
        my_site "mySite" Option<String>;
        office_location "officeLocation" Option<String>;
        on_premises_distinguished_name "onPremisesDistinguishedName" Option<String>;
        on_premises_domain_name "onPremisesDomainName" Option<String>;
        on_premises_immutable_id "onPremisesImmutableId" Option<String>;
        on_premises_last_sync_date_time "onPremisesLastSyncDateTime" Option<String>;
        on_premises_object_identifier "onPremisesObjectIdentifier" Option<String>;
        on_premises_sam_account_name "onPremisesSamAccountName" Option<String>;
        on_premises_security_identifier "onPremisesSecurityIdentifier" Option<String>;
        on_premises_sync_enabled "onPremisesSyncEnabled" Option<bool>;
        on_premises_user_principal_name "onPremisesUserPrincipalName" Option<String>;
        other_mails "otherMails" Vec<String>;
        password_policies "passwordPolicies" Option<String>;
        past_projects "pastProjects" Vec<String>;
        postal_code "postalCode" Option<String>;
        preferred_data_location "preferredDataLocation" Option<String>;
        preferred_language "preferredLanguage" Option<String>;
        preferred_name "preferredName" Option<String>;
        proxy_addresses "proxyAddresses" Vec<String>;
        refresh_tokens_valid_from_date_time "refreshTokensValidFromDateTime" Option<String>;
        responsibilities "responsibilities" Vec<String>;
        schools "schools" Vec<String>;
        security_identifier "securityIdentifier" Option<String>;
        show_in_address_list "showInAddressList" Option<bool>;
        sign_in_sessions_valid_from_date_time "signInSessionsValidFromDateTime" Option<String>;
        skills "skills" Vec<String>;
        state "state" Option<String>;
        street_address "streetAddress" Option<String>;
        surname "surname" Option<String>;
        usage_location "usageLocation" Option<String>;
        user_principal_name "userPrincipalName" Option<String>;
        user_type "userType" Option<String>;
    }
    complex {
        authorization_info "authorizationInfo" AuthorizationInfo AuthorizationInfoHand;
        employee_org_data "employeeOrgData" EmployeeOrgData EmployeeOrgDataHand;
        mailbox_settings "mailboxSettings" MailboxSettings MailboxSettingsHand;
        on_premises_extension_attributes "onPremisesExtensionAttributes" ExtensionAttributes ExtensionAttributesHand;
        password_profile "passwordProfile" PasswordProfile PasswordProfileHand;
        sign_in_activity "signInActivity" SignInActivity SignInActivityHand;
    }
}
