//! Reads the documents of a service from files and folders.

use crate::codegen::{Error, ErrorKind};
use crate::metadata::Csdl;
use alloc::collections::BTreeSet;
use alloc::{format, string::String, string::ToString, vec::Vec};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The extensions of the files in a folder that are read.
const EXTENSIONS: [&str; 3] = ["csdl", "edmx", "xml"];

/// The depth to which folders in a folder are read. It ends a cycle of links.
const DEPTH: usize = 16;

/// The namespace of the root element of every OData 4 document.
const EDMX: &str = "http://docs.oasis-open.org/odata/ns/edmx";

/// Parses the files, and the documents in the folders.
pub(super) fn parse(paths: &[PathBuf]) -> Result<Csdl, Error> {
    let (documents, _) = documents(paths)?;
    let texts = documents.iter();
    let texts = texts.map(|(name, text)| (name.as_str(), text.as_str()));
    Csdl::parse_documents(texts).map_err(|error| {
        let mut documents = documents.iter();
        let document = documents.find(|(name, _)| name == error.document());
        let is_xml = |text: &str| {
            text.trim_start_matches('\u{feff}')
                .trim_start()
                .starts_with('<')
        };
        let message = if let Some((name, _)) = document.filter(|(_, text)| !is_xml(text)) {
            format!("{name}: the file is not XML, expected metadata in CSDL XML")
        } else if error.is_older() {
            format!("{error}; this is metadata of OData 1, 2 or 3, which is not supported")
        } else {
            error.to_string()
        };
        Error::new(ErrorKind::Metadata, message).with_source(error)
    })
}

/// A name and a text for each document.
type Documents = Vec<(String, String)>;

/// The documents, and the files in the folders that are not metadata of OData 4.
pub(super) fn documents(paths: &[PathBuf]) -> Result<(Documents, Vec<PathBuf>), Error> {
    if paths.is_empty() {
        let message = "no file or folder with metadata is given";
        return Err(Error::new(ErrorKind::Option, message));
    }
    let mut files = Vec::new();
    for path in paths {
        let known = files.len();
        list(path, &mut files, DEPTH)?;
        if files.len() == known {
            let extensions = EXTENSIONS.join("`, `.");
            let message = format!(
                "{}: the folder has no file with the extension `.{extensions}`",
                path.display()
            );
            return Err(Error::new(ErrorKind::Io, message));
        }
    }
    // A file can be named twice, for example beside its folder.
    let mut known = BTreeSet::new();
    files.retain(|path| known.insert(path.canonicalize().unwrap_or_else(|_| path.clone())));
    let named: BTreeSet<_> = paths.iter().collect();
    let (mut documents, mut ignored) = (Vec::with_capacity(files.len()), Vec::new());
    for path in &files {
        let text = read(path)?;
        if named.contains(path) || text.contains(EDMX) {
            documents.push((path.display().to_string(), text));
        } else {
            ignored.push(path.clone());
        }
    }
    match ignored.first() {
        // The parser reports why none is metadata.
        Some(path) if documents.is_empty() => {
            documents.push((path.display().to_string(), read(path)?));
            Ok((documents, Vec::new()))
        }
        _ => Ok((documents, ignored)),
    }
}

/// Adds a file, or the documents in a folder, ordered by name.
fn list(path: &Path, files: &mut Vec<PathBuf>, depth: usize) -> Result<(), Error> {
    if !path.is_dir() {
        files.push(path.into());
        return Ok(());
    }
    let entries = fs::read_dir(path).map_err(|error| io_error(path, error))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let paths: io::Result<Vec<_>> = paths.collect();
    let mut paths = paths.map_err(|error| io_error(path, error))?;
    paths.sort();
    for path in paths {
        let extension = path.extension().and_then(|it| it.to_str());
        let is_document = extension.is_some_and(|it| {
            EXTENSIONS
                .iter()
                .any(|known| it.eq_ignore_ascii_case(known))
        });
        if path.is_dir() && depth > 0 {
            list(&path, files, depth - 1)?;
        } else if is_document {
            files.push(path);
        }
    }
    Ok(())
}

pub(super) fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| io_error(path, error))
}

pub(super) fn io_error(path: &Path, error: io::Error) -> Error {
    let message = format!("{}: {error}", path.display());
    Error::new(ErrorKind::Io, message).with_source(error)
}
