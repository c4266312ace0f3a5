//! The metadata of other vendors is accepted. The variable `GRAPH_CSDL` names a folder of folders with documents.

use graph_patch::metadata::Csdl;
use std::{env, fs};

#[test]
fn documents_of_other_vendors_are_parsed() {
    let Some(folder) = env::var_os("GRAPH_CSDL") else {
        println!("vendors: skipped because the variable GRAPH_CSDL is not set");
        return;
    };
    let mut parsed = 0;
    let folders = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    for folder in folders.filter(|path| path.is_dir()) {
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            match Csdl::parse(&fs::read_to_string(&path).unwrap()) {
                Ok(csdl) => parsed += csdl.types().count(),
                // Older versions of OData, and documents that declare no schema.
                Err(error) => assert!(
                    error
                        .to_string()
                        .contains("expected an OData 4 element `Schema`")
                        || error
                            .to_string()
                            .contains("expected the OData 4 root element `Edmx`"),
                    "{}: {error}",
                    path.display()
                ),
            }
        }
    }
    assert!(parsed > 0);
}
