//! The complex types of a user.

use crate::{model::model, sample::Sample};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssignedLicense {
    pub disabled_plans: Vec<String>,
    pub sku_id: Option<String>,
}

impl Sample for AssignedLicense {
    fn sample(text: &str) -> Self {
        Self {
            disabled_plans: Sample::sample(text),
            sku_id: Sample::sample(text),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    pub issuer: Option<String>,
    pub issuer_assigned_id: Option<String>,
    pub sign_in_type: Option<String>,
}

impl Sample for Identity {
    fn sample(text: &str) -> Self {
        Self {
            issuer: Sample::sample(text),
            issuer_assigned_id: Sample::sample(text),
            sign_in_type: Sample::sample(text),
        }
    }
}

model! {
    AuthorizationInfo AuthorizationInfoHand "AuthorizationInfoPeer" "microsoft.graph.authorizationInfo"
    keys {}
    values {
        certificate_user_ids "certificateUserIds" Vec<String>;
    }
    complex {}
}

model! {
    EmployeeOrgData EmployeeOrgDataHand "EmployeeOrgDataPeer" "microsoft.graph.employeeOrgData"
    keys {}
    values {
        cost_center "costCenter" Option<String>;
        division "division" Option<String>;
    }
    complex {}
}

model! {
    DateTimeTimeZone DateTimeTimeZoneHand "DateTimeTimeZonePeer" "microsoft.graph.dateTimeTimeZone"
    keys {}
    values {
        date_time "dateTime" String;
        time_zone "timeZone" Option<String>;
    }
    complex {}
}

model! {
    AutomaticReplies AutomaticRepliesHand "AutomaticRepliesPeer" "microsoft.graph.automaticRepliesSetting"
    keys {}
    values {
        external_audience "externalAudience" Option<String>;
        external_reply_message "externalReplyMessage" Option<String>;
        internal_reply_message "internalReplyMessage" Option<String>;
        status "status" Option<String>;
    }
    complex {
        scheduled_end_date_time "scheduledEndDateTime" DateTimeTimeZone DateTimeTimeZoneHand;
        scheduled_start_date_time "scheduledStartDateTime" DateTimeTimeZone DateTimeTimeZoneHand;
    }
}

model! {
    MailboxSettings MailboxSettingsHand "MailboxSettingsPeer" "microsoft.graph.mailboxSettings"
    keys {}
    values {
        archive_folder "archiveFolder" Option<String>;
        date_format "dateFormat" Option<String>;
        time_format "timeFormat" Option<String>;
        time_zone "timeZone" Option<String>;
        user_purpose "userPurpose" Option<String>;
    }
    complex {
        automatic_replies_setting "automaticRepliesSetting" AutomaticReplies AutomaticRepliesHand;
    }
}

model! {
    ExtensionAttributes ExtensionAttributesHand "ExtensionAttributesPeer" "microsoft.graph.onPremisesExtensionAttributes"
    keys {}
    values {
        extension_attribute1 "extensionAttribute1" Option<String>;
        extension_attribute2 "extensionAttribute2" Option<String>;
        extension_attribute3 "extensionAttribute3" Option<String>;
        extension_attribute4 "extensionAttribute4" Option<String>;
        extension_attribute5 "extensionAttribute5" Option<String>;
        extension_attribute6 "extensionAttribute6" Option<String>;
        extension_attribute7 "extensionAttribute7" Option<String>;
        extension_attribute8 "extensionAttribute8" Option<String>;
        extension_attribute9 "extensionAttribute9" Option<String>;
        extension_attribute10 "extensionAttribute10" Option<String>;
        extension_attribute11 "extensionAttribute11" Option<String>;
        extension_attribute12 "extensionAttribute12" Option<String>;
        extension_attribute13 "extensionAttribute13" Option<String>;
        extension_attribute14 "extensionAttribute14" Option<String>;
        extension_attribute15 "extensionAttribute15" Option<String>;
    }
    complex {}
}

model! {
    PasswordProfile PasswordProfileHand "PasswordProfilePeer" "microsoft.graph.passwordProfile"
    keys {}
    values {
        force_change_password_next_sign_in "forceChangePasswordNextSignIn" Option<bool>;
        force_change_password_next_sign_in_with_mfa "forceChangePasswordNextSignInWithMfa" Option<bool>;
        password "password" Option<String>;
    }
    complex {}
}

model! {
    SignInActivity SignInActivityHand "SignInActivityPeer" "microsoft.graph.signInActivity"
    keys {}
    values {
        last_sign_in_date_time "lastSignInDateTime" Option<String>;
        last_sign_in_request_id "lastSignInRequestId" Option<String>;
        last_successful_sign_in_date_time "lastSuccessfulSignInDateTime" Option<String>;
    }
    complex {}
}
