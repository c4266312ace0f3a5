//! Starts the server as a process and sends requests to it.

use graph_patch::http::{ResourceUrl, Versioned};
use http::{Request, Response};
use serde::{de::DeserializeOwned, Serialize};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use ureq::Agent;

pub struct Server {
    process: Child,
    agent: Agent,
    root: String,
}

impl Server {
    pub fn start() -> Self {
        let python = std::env::var("ODATA_PYTHON")
            .expect("start these tests with tests/http/tests/third_party/run");
        let mut process = Command::new(python)
            .arg(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/third_party/server.py"
            ))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut port = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut port).unwrap();
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None);
        Self {
            process,
            agent: Agent::new_with_config(config.build()),
            root: format!("http://127.0.0.1:{}", port.trim()),
        }
    }

    pub fn url(&self) -> ResourceUrl {
        self.root.as_str().into()
    }

    pub fn send(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        self.try_send(request).unwrap()
    }

    pub fn try_send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, ureq::Error> {
        let (head, mut body) = self.agent.run(request)?.into_parts();
        Ok(Response::from_parts(head, body.read_to_vec()?))
    }

    pub fn create_request(&self, set: &str, resource: &impl Serialize) -> Request<Vec<u8>> {
        let request = Request::post(self.url().segment(set).to_string());
        let request = request.header("Content-Type", "application/json");
        request.body(serde_json::to_vec(resource).unwrap()).unwrap()
    }

    pub fn create(&self, set: &str, resource: &impl Serialize) {
        let created = self.send(self.create_request(set, resource));
        let body = String::from_utf8_lossy(created.body());
        assert_eq!(created.status(), 201, "{body}");
    }

    /// Returns the stored resource.
    pub fn get<R: DeserializeOwned>(&self, url: &ResourceUrl) -> Versioned<R> {
        let request = Request::get(url.to_string()).body(Vec::new()).unwrap();
        Versioned::from_response(&self.send(request)).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}
