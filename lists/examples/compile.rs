//! List files to one pack, natively: `compile OUT FILE...`. For packs that are larger than those of life (`make bench`); everybody
//! else uses `knownas compile`, which gives the same bytes.

use knownas_lists::Compiler;
use std::error::Error;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let out = arguments.next().ok_or("usage: compile OUT FILE...")?;
    let mut compiler = Compiler::new();
    for path in arguments {
        compiler.add(&path, fs::read(&path)?)?;
    }
    fs::write(out, compiler.finish()?.0)?;
    Ok(())
}
