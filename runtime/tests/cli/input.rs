//! The files that the command reads and writes.

use crate::documents::{FAN, RESOURCE, V3};
use crate::{assert_error, command, fleet, run, stderr, stdout};
use std::io::Write as _;
use std::process::Stdio;

#[test]
fn errors_of_files_name_the_file() {
    let folder = fleet("files");
    folder.write("empty/readme.txt", "");
    folder.write("old.xml", V3);
    let error = |file: &str, message: &str| {
        assert_error(&run(&folder, &["types", file]), 2, message);
    };
    error("none.xml", "error: none.xml: ");
    folder.write("nothing.xml", "\n");
    folder.write("text.xml", "text");
    for file in ["nothing.xml", "text.xml"] {
        error(file, &format!("error: {file}: the file is not XML"));
    }
    error(
        "empty",
        "error: empty: the folder has no file with the extension `.csdl`, `.edmx`, `.xml`",
    );
    error(
        "old.xml",
        "error: old.xml: line 1, column 1: expected the OData 4 root element `Edmx`",
    );
    error(
        "old.xml",
        "this is metadata of OData 1, 2 or 3, which is not supported",
    );
}

#[test]
fn a_file_that_is_not_xml_is_described() {
    let folder = fleet("not_xml");
    let error = |file: &str, bytes: &[u8], description: &str| {
        folder.write(file, bytes);
        let message =
            format!("error: {file}: the file is {description}, expected metadata in CSDL XML\n");
        assert_error(&run(&folder, &["types", file]), 2, &message);
    };
    error("csdl.json", b"\xef\xbb\xbf{\"$Version\": \"4.01\"}", "JSON");
    error("error.xml", b"\n[{}]", "JSON");
    let page = "an HTML page, such as one for signing in";
    error("page.xml", b"<!DOCTYPE HTML><HTML></HTML>", page);
    error(
        "xhtml.xml",
        b"<?xml version='1.0'?>\n<html><br></html>",
        page,
    );
    let binary = "not text in UTF-8 or UTF-16";
    error("graph.xml.gz", b"\x1f\x8b\x08\x00", binary);
    error("latin1.xml", b"<Edmx>\xe9</Edmx>", binary);
    error("odd.xml", b"\xff\xfe<\x00E", binary);
    error("surrogate.xml", b"\xff\xfe\x00\xd8", binary);
}

#[test]
fn a_document_can_be_utf_16_and_start_with_a_byte_order_mark() {
    let folder = fleet("encodings");
    let expected = stdout(&run(&folder, &["types", "schema"]));
    let encode = |name: &str, letter: u16| match name {
        "le" => letter.to_le_bytes(),
        _ => letter.to_be_bytes(),
    };
    for name in ["le", "be"] {
        for (file, text) in [("Resource.xml", RESOURCE), ("Fan.xml", FAN)] {
            let marked = format!("\u{feff}{text}");
            let bytes: Vec<u8> = marked
                .encode_utf16()
                .flat_map(|letter| encode(name, letter))
                .collect();
            folder.write(&format!("{name}/{file}"), bytes);
        }
        assert_eq!(stdout(&run(&folder, &["types", name])), expected);
    }
    folder.write("utf8/Resource.xml", format!("\u{feff}{RESOURCE}"));
    folder.write("utf8/Fan.xml", FAN);
    assert_eq!(stdout(&run(&folder, &["types", "utf8"])), expected);
}

/// The shell passes the output of a command as `/dev/fd/63`.
#[cfg(unix)]
#[test]
fn metadata_can_come_from_a_pipe() {
    let folder = fleet("pipe");
    for arguments in [
        "types /dev/stdin schema/Resource.xml",
        "models /dev/stdin schema/Resource.xml --type Fan.Fan",
        "models /dev/stdin schema/Resource.xml --type Fan.Fan -o models.rs",
        "models /dev/stdin schema/Resource.xml --type Fan.Fan -o models.rs --check",
    ] {
        let mut command = command(&folder, &arguments.split(' ').collect::<Vec<_>>());
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(FAN.as_bytes())
            .unwrap();
        stdout(&child.wait_with_output().unwrap());
    }
}

/// `head` closes the pipe before the end of the output.
#[test]
fn a_reader_that_stops_is_not_an_error() {
    let folder = fleet("head_of_output");
    for arguments in [
        &["types", "schema"][..],
        &["models", "schema", "--type", "Fan.Fan"],
        &["--help"],
        &["models", "--help"],
    ] {
        let mut command = command(&folder, arguments);
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        stdout(&child.wait_with_output().unwrap());
    }
}

#[test]
fn a_file_that_cannot_be_written_is_an_error() {
    let folder = fleet("not_written");
    for output in ["none/models.rs", "schema"] {
        let arguments = ["models", "schema", "--type", "Fan.Fan", "-o", output];
        assert_error(&run(&folder, &arguments), 2, &format!("error: {output}: "));
    }
}

#[test]
fn a_folder_can_contain_files_that_are_not_metadata() {
    let folder = fleet("foreign");
    let expected = stdout(&run(&folder, &["types", "schema"]));
    folder.write("schema/old.xml", V3);
    folder.write("schema/page.xml", "<html/>");
    folder.write("schema/latin1.xml", b"<a>\xe9</a>");
    let output = run(&folder, &["types", "schema"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stdout.clone()).unwrap(), expected);
    let notes = stderr(&output);
    assert!(notes.contains("note: schema/old.xml: ignored"), "{notes}");
    assert!(notes.contains("note: schema/page.xml: ignored"), "{notes}");
    assert!(
        notes.contains("note: schema/latin1.xml: ignored"),
        "{notes}"
    );
    // The caller names these files.
    for file in [
        "schema/page.xml",
        "./schema/page.xml",
        "schema/fans/../page.xml",
        "schema/latin1.xml",
    ] {
        let name = file.rsplit('/').next().unwrap();
        let output = run(&folder, &["types", "schema", file]);
        assert_error(&output, 2, &format!("/{name}: the file is"));
    }
    folder.write("other/old.xml", V3);
    assert_error(&run(&folder, &["types", "other"]), 2, "other/old.xml");
    folder.write(
        "schema/broken.xml",
        "<Edmx xmlns='http://docs.oasis-open.org/odata/ns/edmx'>",
    );
    assert_error(&run(&folder, &["types", "schema"]), 2, "schema/broken.xml");
}

/// A type would otherwise be missing silently.
#[test]
fn metadata_in_another_encoding_is_an_error_in_a_folder() {
    let folder = fleet("another_encoding");
    let mut latin1 = FAN.replace("Fan", "Fen").into_bytes();
    latin1.extend(b"<!-- \xe9 -->");
    folder.write("schema/Fen.xml", latin1);
    let output = run(&folder, &["types", "schema"]);
    let message = "schema/Fen.xml: the file is not text in UTF-8 or UTF-16";
    assert_error(&output, 2, message);
}
