//! The command `models`.

use crate::args::Models;
use crate::{print, progress, Error};
use graph_patch::codegen::{Config, DerivedTypes};

pub(crate) fn run(args: &Models) -> Result<(), Error> {
    let _progress = progress::start("generating models");
    let config = config(args);
    match &args.output {
        Some(path) if args.check => config.check(path)?,
        Some(path) => config.write_to(path)?,
        None => print(&config.generate()?)?,
    }
    Ok(())
}

fn config(args: &Models) -> Config {
    let config = Config::new()
        .types(&args.types)
        .derive(&args.derive)
        .derived(derived(&args.derived))
        .bind(args.bind)
        .allow_missing(args.allow_missing);
    let config = args.csdl.iter().fold(config, Config::csdl);
    let edm = args.edm.iter();
    edm.fold(config, |config, (name, ty)| config.edm(name, ty))
}

fn derived(names: &[String]) -> DerivedTypes {
    match names {
        [one] if one == "all" => DerivedTypes::All,
        [one] if one == "none" => DerivedTypes::None,
        names => DerivedTypes::only(names),
    }
}
