//! Reads the documents of a service from files and folders.

use crate::codegen::{decode, foreign, Error, ErrorKind};
use crate::metadata::{Csdl, EDMX};
use alloc::collections::BTreeSet;
use alloc::{format, string::String, string::ToString, vec::Vec};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The extensions of the files in a folder that are read.
const EXTENSIONS: [&str; 3] = ["csdl", "edmx", "xml"];

/// The depth to which folders in a folder are read. It ends a cycle of links.
const DEPTH: usize = 16;

/// A file with metadata.
struct File {
    path: PathBuf,
    /// Whether the caller names the file, and not only its folder. A file that is named must be metadata.
    is_named: bool,
}

impl File {
    fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn bytes(&self) -> Result<Vec<u8>, Error> {
        fs::read(&self.path).map_err(|error| io_error(&self.path, error))
    }

    fn text(&self) -> Result<String, Error> {
        decode::decode(self.bytes()?).ok_or_else(|| foreign::not_text(&self.path))
    }

    /// The text; `None` if the file is in a folder and is not metadata of OData 4.
    fn document(&self) -> Result<Option<String>, Error> {
        let bytes = self.bytes()?;
        // Metadata in another encoding is an error, so its types are not lost silently.
        let is_metadata = self.is_named || String::from_utf8_lossy(&bytes).contains(EDMX);
        match decode::decode(bytes) {
            Some(text) if is_metadata || text.contains(EDMX) => Ok(Some(text)),
            None if is_metadata => Err(foreign::not_text(&self.path)),
            _ => Ok(None),
        }
    }
}

/// Parses the files, and the documents in the folders.
pub(super) fn parse(paths: &[PathBuf]) -> Result<Csdl, Error> {
    let documents = documents(paths)?;
    let texts = documents.iter();
    let texts = texts.map(|(name, text)| (name.as_str(), text.as_str()));
    Csdl::parse_documents(texts).map_err(|error| {
        let mut documents = documents.iter();
        let document = documents.find(|(name, _)| name == error.document());
        foreign::rejected(document.map_or("", |(_, text)| text), error)
    })
}

/// The name and the text of each document.
fn documents(paths: &[PathBuf]) -> Result<Vec<(String, String)>, Error> {
    let files = files(paths)?;
    let mut documents = Vec::with_capacity(files.len());
    for file in &files {
        if let Some(text) = file.document()? {
            documents.push((file.name(), text));
        }
    }
    match files.first() {
        // The parser reports why none is metadata.
        Some(file) if documents.is_empty() => Ok([(file.name(), file.text()?)].into()),
        _ => Ok(documents),
    }
}

/// The files in the folders that are not metadata of OData 4. Files that the caller names are not read, because a pipe can
/// be read only once.
pub(super) fn ignored(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let files = files(paths)?;
    let mut ignored = Vec::new();
    for file in files.iter().filter(|file| !file.is_named) {
        if file.document()?.is_none() {
            ignored.push(file.path.clone());
        }
    }
    if ignored.len() == files.len() {
        // The parser rejects the first one.
        ignored.clear();
    }
    Ok(ignored)
}

/// The files that the caller names, and those in the folders.
fn files(paths: &[PathBuf]) -> Result<Vec<File>, Error> {
    if paths.is_empty() {
        let message = "no file or folder with metadata is given";
        return Err(Error::new(ErrorKind::Option, message));
    }
    let mut listed = Vec::new();
    for path in paths {
        let known = listed.len();
        list(path, &mut listed, DEPTH)?;
        if listed.len() == known {
            let extensions = EXTENSIONS.join("`, `.");
            let message = format!(
                "{}: the folder has no file with the extension `.{extensions}`",
                path.display()
            );
            return Err(Error::new(ErrorKind::Io, message));
        }
    }
    let named: BTreeSet<_> = paths.iter().map(|path| canonical(path)).collect();
    // A file can be named twice, for example beside its folder.
    let mut known = BTreeSet::new();
    let files = listed.into_iter().filter_map(|path| {
        let canonical = canonical(&path);
        let is_named = named.contains(&canonical);
        known.insert(canonical).then_some(File { path, is_named })
    });
    Ok(files.collect())
}

/// The path without links and `..`, so that two paths of one file are equal.
fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.into())
}

/// Adds a file, or the files in a folder, ordered by name.
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

pub(super) fn io_error(path: &Path, error: io::Error) -> Error {
    let message = format!("{}: {error}", path.display());
    Error::new(ErrorKind::Io, message).with_source(error)
}
