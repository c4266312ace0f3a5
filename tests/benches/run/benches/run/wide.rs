//! Structs with 10, 100 and 300 properties, to measure how the cost grows.

use crate::{hand, sample::Sample};
use graph_patch::GraphPatch;
use serde::Serialize;

macro_rules! wide {
    (
        [$($ten:ident $ten_wire:literal)*]
        [$($more:ident $more_wire:literal)*]
        [$($most:ident $most_wire:literal)*]
    ) => {
        wide!(Wide10 Wide10Hand $($ten $ten_wire)*);
        wide!(Wide100 Wide100Hand $($ten $ten_wire)* $($more $more_wire)*);
        wide!(
            Wide300 Wide300Hand
            $($ten $ten_wire)* $($more $more_wire)* $($most $most_wire)*
        );
    };
    ($wide:ident $hand:ident $($field:ident $wire:literal)*) => {
        #[derive(Clone, Debug, Default, PartialEq, Serialize, GraphPatch)]
        #[serde(rename_all = "camelCase")]
        #[graph(type = "microsoft.graph.wide")]
        pub struct $wide {
            $(pub $field: Option<String>,)*
        }

        impl Sample for $wide {
            fn sample(text: &str) -> Self {
                Self { $($field: Sample::sample(text),)* }
            }
        }

        hand::patch! {
            $wide $hand "microsoft.graph.wide"
            keys {}
            values { $($field () $wire Option<String>;)* }
            complex {}
        }
    };
}

wide! {
    [
        billing_code "billingCode" product_number "productNumber"
        directory_category "directoryCategory" customer_address "customerAddress"
        payment_identifier "paymentIdentifier" external_status "externalStatus"
        payment_category "paymentCategory" account_code "accountCode"
        calendar_owner "calendarOwner" directory_address "directoryAddress"
    ]
    [
        tenant_kind "tenantKind" office_date "officeDate"
        tenant_date "tenantDate" tenant_email "tenantEmail"
        account_identifier "accountIdentifier" contact_description "contactDescription"
        internal_number "internalNumber" device_date "deviceDate"
        customer_email "customerEmail" manager_category "managerCategory"
        account_number "accountNumber" contact_date "contactDate"
        account_display "accountDisplay" manager_count "managerCount"
        delivery_date "deliveryDate" employee_identifier "employeeIdentifier"
        personal_description "personalDescription" calendar_date "calendarDate"
        invoice_kind "invoiceKind" personal_number "personalNumber"
        general_status "generalStatus" customer_group "customerGroup"
        internal_kind "internalKind" general_count "generalCount"
        location_code "locationCode" payment_number "paymentNumber"
        contact_email "contactEmail" tenant_description "tenantDescription"
        product_code "productCode" delivery_identifier "deliveryIdentifier"
        directory_kind "directoryKind" location_number "locationNumber"
        delivery_count "deliveryCount" manager_code "managerCode"
        office_count "officeCount" external_display "externalDisplay"
        personal_code "personalCode" delivery_number "deliveryNumber"
        invoice_identifier "invoiceIdentifier" delivery_kind "deliveryKind"
        general_code "generalCode" customer_owner "customerOwner"
        delivery_email "deliveryEmail" billing_group "billingGroup"
        calendar_category "calendarCategory" personal_owner "personalOwner"
        payment_group "paymentGroup" manager_status "managerStatus"
        product_email "productEmail" internal_code "internalCode"
        directory_code "directoryCode" office_owner "officeOwner"
        delivery_owner "deliveryOwner" internal_name "internalName"
        payment_status "paymentStatus" employee_group "employeeGroup"
        external_group "externalGroup" customer_count "customerCount"
        employee_category "employeeCategory" manager_email "managerEmail"
        location_name "locationName" general_owner "generalOwner"
        customer_date "customerDate" location_kind "locationKind"
        internal_address "internalAddress" location_email "locationEmail"
        customer_description "customerDescription" contact_group "contactGroup"
        employee_number "employeeNumber" external_identifier "externalIdentifier"
        invoice_display "invoiceDisplay" directory_name "directoryName"
        employee_description "employeeDescription" calendar_address "calendarAddress"
        device_count "deviceCount" general_display "generalDisplay"
        location_date "locationDate" office_group "officeGroup"
        payment_kind "paymentKind" customer_identifier "customerIdentifier"
        invoice_name "invoiceName" device_status "deviceStatus"
        tenant_category "tenantCategory" billing_email "billingEmail"
        billing_count "billingCount" internal_email "internalEmail"
        customer_number "customerNumber" calendar_display "calendarDisplay"
        employee_display "employeeDisplay" employee_owner "employeeOwner"
    ]
    [
        invoice_description "invoiceDescription" product_status "productStatus"
        directory_status "directoryStatus" tenant_display "tenantDisplay"
        calendar_group "calendarGroup" office_description "officeDescription"
        personal_identifier "personalIdentifier" internal_description "internalDescription"
        office_number "officeNumber" external_address "externalAddress"
        general_email "generalEmail" product_count "productCount"
        employee_kind "employeeKind" invoice_address "invoiceAddress"
        invoice_owner "invoiceOwner" account_name "accountName"
        billing_status "billingStatus" account_address "accountAddress"
        personal_display "personalDisplay" device_address "deviceAddress"
        billing_number "billingNumber" calendar_identifier "calendarIdentifier"
        manager_address "managerAddress" account_kind "accountKind"
        payment_code "paymentCode" product_display "productDisplay"
        employee_address "employeeAddress" location_status "locationStatus"
        billing_kind "billingKind" location_display "locationDisplay"
        contact_status "contactStatus" device_category "deviceCategory"
        office_display "officeDisplay" directory_group "directoryGroup"
        location_group "locationGroup" invoice_group "invoiceGroup"
        device_kind "deviceKind" location_address "locationAddress"
        general_name "generalName" billing_owner "billingOwner"
        billing_date "billingDate" manager_date "managerDate"
        payment_display "paymentDisplay" contact_name "contactName"
        office_status "officeStatus" billing_address "billingAddress"
        contact_owner "contactOwner" directory_count "directoryCount"
        directory_number "directoryNumber" customer_display "customerDisplay"
        contact_address "contactAddress" general_kind "generalKind"
        directory_owner "directoryOwner" billing_identifier "billingIdentifier"
        delivery_code "deliveryCode" billing_category "billingCategory"
        delivery_name "deliveryName" tenant_code "tenantCode"
        personal_date "personalDate" internal_date "internalDate"
        device_description "deviceDescription" manager_identifier "managerIdentifier"
        device_group "deviceGroup" general_description "generalDescription"
        customer_status "customerStatus" internal_count "internalCount"
        account_email "accountEmail" calendar_description "calendarDescription"
        internal_identifier "internalIdentifier" employee_name "employeeName"
        contact_number "contactNumber" office_kind "officeKind"
        account_description "accountDescription" billing_description "billingDescription"
        external_number "externalNumber" location_category "locationCategory"
        manager_name "managerName" office_code "officeCode"
        product_identifier "productIdentifier" tenant_name "tenantName"
        internal_status "internalStatus" payment_email "paymentEmail"
        contact_code "contactCode" general_date "generalDate"
        product_description "productDescription" delivery_address "deliveryAddress"
        employee_date "employeeDate" billing_name "billingName"
        product_date "productDate" contact_identifier "contactIdentifier"
        invoice_count "invoiceCount" office_name "officeName"
        manager_group "managerGroup" calendar_number "calendarNumber"
        tenant_status "tenantStatus" tenant_count "tenantCount"
        tenant_group "tenantGroup" invoice_status "invoiceStatus"
        office_address "officeAddress" payment_address "paymentAddress"
        general_group "generalGroup" device_number "deviceNumber"
        billing_display "billingDisplay" external_count "externalCount"
        location_owner "locationOwner" personal_address "personalAddress"
        invoice_number "invoiceNumber" customer_kind "customerKind"
        internal_owner "internalOwner" directory_display "directoryDisplay"
        invoice_email "invoiceEmail" external_date "externalDate"
        personal_group "personalGroup" device_name "deviceName"
        account_date "accountDate" external_kind "externalKind"
        personal_status "personalStatus" device_email "deviceEmail"
        calendar_email "calendarEmail" office_identifier "officeIdentifier"
        employee_status "employeeStatus" internal_group "internalGroup"
        general_address "generalAddress" external_name "externalName"
        delivery_display "deliveryDisplay" product_category "productCategory"
        personal_name "personalName" location_identifier "locationIdentifier"
        calendar_code "calendarCode" directory_description "directoryDescription"
        internal_display "internalDisplay" account_owner "accountOwner"
        product_address "productAddress" office_email "officeEmail"
        external_owner "externalOwner" product_owner "productOwner"
        device_identifier "deviceIdentifier" directory_date "directoryDate"
        customer_name "customerName" device_display "deviceDisplay"
        manager_display "managerDisplay" general_number "generalNumber"
        directory_email "directoryEmail" account_category "accountCategory"
        calendar_count "calendarCount" tenant_identifier "tenantIdentifier"
        product_group "productGroup" calendar_status "calendarStatus"
        payment_owner "paymentOwner" tenant_owner "tenantOwner"
        payment_count "paymentCount" device_owner "deviceOwner"
        payment_description "paymentDescription" payment_name "paymentName"
        external_email "externalEmail" product_name "productName"
        account_group "accountGroup" product_kind "productKind"
        manager_number "managerNumber" delivery_description "deliveryDescription"
        account_status "accountStatus" invoice_category "invoiceCategory"
        external_code "externalCode" general_identifier "generalIdentifier"
        payment_date "paymentDate" invoice_code "invoiceCode"
        invoice_date "invoiceDate" personal_email "personalEmail"
        account_count "accountCount" location_count "locationCount"
        delivery_status "deliveryStatus" employee_email "employeeEmail"
        employee_count "employeeCount" contact_category "contactCategory"
        location_description "locationDescription" delivery_category "deliveryCategory"
        contact_kind "contactKind" internal_category "internalCategory"
        manager_description "managerDescription" contact_count "contactCount"
        general_category "generalCategory" personal_kind "personalKind"
        device_code "deviceCode" contact_display "contactDisplay"
        office_category "officeCategory" manager_kind "managerKind"
        calendar_name "calendarName" customer_code "customerCode"
        tenant_address "tenantAddress" external_description "externalDescription"
        tenant_number "tenantNumber" external_category "externalCategory"
        directory_identifier "directoryIdentifier" employee_code "employeeCode"
        manager_owner "managerOwner" personal_category "personalCategory"
        customer_category "customerCategory" calendar_kind "calendarKind"
        personal_count "personalCount" delivery_group "deliveryGroup"
    ]
}
