//! A Redfish client's first hour: it reads a manager, updates one property, and reads the answer of a service that implements
//! another version of the schema.

use graph_patch::http::{ETag, IfMatch, UpdateResponse, Versioned};
use graph_patch::{GraphPatch, Patch};
use http::{header, Request, Response, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

const URL: &str = "https://bmc.example/redfish/v1/Managers/BMC";

/// The client's model.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "PascalCase")]
#[graph(type = "Manager.v1_19_0.Manager", any_version)]
struct Manager {
    #[graph(key)]
    id: String,
    #[graph(read_only)]
    firmware_version: Option<String>,
    date_time_local_offset: Option<String>,
    #[graph(complex)]
    syslog_filters: Vec<Filter>,
}

/// An item whose number is the service's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "PascalCase")]
#[graph(type = "Manager.v1_19_0.Filter", untyped)]
struct Filter {
    #[graph(read_only)]
    number: Option<u32>,
    severity: String,
}

/// The types of an older service.
mod service {
    use super::{header, Filter, Request, Response, StatusCode, Value};
    use super::{json, Deserialize, ETag, GraphPatch, IfMatch, Patch, Serialize, Versioned};

    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
    #[serde(default, rename_all = "PascalCase")]
    #[graph(type = "Manager.v1_15_0.Manager", any_version)]
    pub struct Manager {
        #[graph(key)]
        pub id: String,
        #[graph(read_only)]
        pub firmware_version: Option<String>,
        pub date_time_local_offset: Option<String>,
        #[graph(complex)]
        pub syslog_filters: Vec<Filter>,
    }

    pub struct Service {
        pub manager: Manager,
        pub version: u32,
        /// The bodies of the requests.
        pub received: Vec<Value>,
    }

    impl Service {
        pub fn new() -> Self {
            let manager = Manager {
                id: "BMC".into(),
                firmware_version: Some("2.1".into()),
                date_time_local_offset: Some("+00:00".into()),
                syslog_filters: vec![filter(1, "Critical")],
            };
            Self {
                manager,
                version: 1,
                received: Vec::new(),
            }
        }

        pub fn respond(&mut self, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
            if request.method() == "GET" {
                return self.representation();
            }
            let precondition = IfMatch::requested(request.headers()).unwrap();
            // A Redfish service can require a precondition.
            let Some(precondition) = precondition else {
                return error(StatusCode::PRECONDITION_REQUIRED, "send `If-Match`");
            };
            if !precondition.is_met_by(&self.etag()) {
                return error(StatusCode::PRECONDITION_FAILED, "the resource has changed");
            }
            let patch: ManagerPatch = match serde_json::from_slice(request.body()) {
                Ok(patch) => patch,
                Err(invalid) => return error(StatusCode::BAD_REQUEST, &invalid.to_string()),
            };
            self.received
                .push(serde_json::from_slice(request.body()).unwrap());
            patch.apply(&mut self.manager);
            for (number, filter) in (1..).zip(&mut self.manager.syslog_filters) {
                filter.number = Some(number);
            }
            self.version += 1;
            self.representation()
        }

        fn representation(&self) -> Response<Vec<u8>> {
            let etag = self.etag();
            let response = Response::builder().header(header::ETAG, etag.as_str());
            let versioned = Versioned {
                resource: self.manager.clone(),
                etag: Some(etag.clone()),
            };
            response
                .body(serde_json::to_vec(&versioned).unwrap())
                .unwrap()
        }

        fn etag(&self) -> ETag {
            format!("\"{}\"", self.version).parse().unwrap()
        }
    }

    pub fn filter(number: u32, severity: &str) -> Filter {
        Filter {
            number: Some(number),
            severity: severity.into(),
        }
    }

    fn error(status: StatusCode, message: &str) -> Response<Vec<u8>> {
        let body = json!({ "error": { "code": "Base.1.18.GeneralError", "message": message } });
        let response = Response::builder().status(status);
        response.body(body.to_string().into_bytes()).unwrap()
    }
}

use service::Service;

fn read(service: &mut Service) -> Versioned<Manager> {
    let request = Versioned::<Manager>::request(URL).build().unwrap();
    Versioned::from_response(&service.respond(&request)).unwrap()
}

fn update(
    service: &mut Service,
    local: &mut Versioned<Manager>,
    patch: ManagerPatch,
) -> Result<Value, String> {
    let request = local.to_request(&patch, URL).build().unwrap();
    let response = service.respond(&request);
    let answer = UpdateResponse::from_response(&response).map_err(|error| error.to_string())?;
    local.reconcile(patch, answer);
    Ok(serde_json::from_slice(response.body()).unwrap())
}

#[test]
fn a_client_reads_a_manager_updates_a_property_and_reads_the_answer() {
    let mut service = Service::new();
    let mut local = read(&mut service);
    assert_eq!(local.resource.id, "BMC");

    let patch = Manager::patch().date_time_local_offset("+01:00");
    let answer = update(&mut service, &mut local, patch).unwrap();

    assert_eq!(
        service.received,
        [json!({ "@odata.type": "#Manager.v1_19_0.Manager", "DateTimeLocalOffset": "+01:00" })]
    );
    assert_eq!(answer["@odata.type"], "#Manager.v1_15_0.Manager");
    assert_eq!(
        local.resource.date_time_local_offset.as_deref(),
        Some("+01:00")
    );
    assert_eq!(local.etag.as_ref().map(ETag::as_str), Some("\"2\""));

    // The answer names the service's version, and can be read as the changes that it contains.
    let changes: ManagerPatch = serde_json::from_value(answer).unwrap();
    assert!(changes.rebase(&local.resource).is_empty());
}

#[test]
fn an_item_is_added_without_the_numbers_that_the_service_assigns() {
    let mut service = Service::new();
    let mut local = read(&mut service);
    let mut newer = local.resource.clone();
    newer.syslog_filters.push(Filter {
        severity: "Warning".into(),
        ..Filter::default()
    });
    let patch = local.resource.diff(&newer);
    update(&mut service, &mut local, patch).unwrap();
    assert_eq!(
        service.received[0]["SyslogFilters"],
        json!([{ "Severity": "Critical" }, { "Severity": "Warning" }])
    );
    assert_eq!(
        local.resource.syslog_filters,
        [
            service::filter(1, "Critical"),
            service::filter(2, "Warning")
        ]
    );
    assert!(
        newer.diff(&local.resource).is_empty(),
        "only numbers differ"
    );
}

#[test]
fn a_copy_that_is_out_of_date_is_read_again() {
    let mut service = Service::new();
    let (mut local, mut other) = (read(&mut service), read(&mut service));
    let offset = |offset: &str| Manager::patch().date_time_local_offset(offset);
    update(&mut service, &mut other, offset("+02:00")).unwrap();
    let error = update(&mut service, &mut local, offset("+01:00")).unwrap_err();
    assert!(error.contains("412"), "{error}");
    local = read(&mut service);
    update(&mut service, &mut local, offset("+01:00")).unwrap();
    assert_eq!(
        local.resource.date_time_local_offset.as_deref(),
        Some("+01:00")
    );
}
