//! `cargo run -p xtask`: Rust sources -> the two WebAssembly modules of the npm package, in `pkg/dist/wasm`. With an argument,
//! `cargo run -p xtask engine`: that module alone.
//!
//! In this order: check that wasm-bindgen and its support crate are of one version; compile the crates `knownas` and
//! `knownas-lists` for wasm32-unknown-unknown; write the JavaScript glue; hand over to `pkg/scripts/optimize.js`, which
//! runs wasm-opt, proves that the result compiles, embeds it as base64 and prints the sizes.
//!
//! Why this route: a fresh `make demo` must need nothing installed but Rust and Node. `wasm-bindgen-cli-support` as a
//! library builds in about 25 s on two cores, against two minutes for the whole wasm-bindgen-cli (it brings an HTTP
//! server and TLS) and a `cargo install` on the user's machine for either; both are pinned in Cargo.lock. wasm-opt comes
//! from the npm package `binaryen`, pinned in pkg/package-lock.json, in four seconds; the crate `wasm-opt` builds
//! Binaryen for twenty minutes.
//!
//! The modules are the same bytes whoever builds them and wherever: see `reproducible.rs`.
//!
//! The glue is of the target "web" without a default module path: the one file that names the .wasm file by URL is
//! `pkg/src/browser.ts` (`compiler.ts` for the other), so that no bundler of a server ever looks for it.

mod reproducible;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use wasm_bindgen_cli_support::Bindgen;

/// Crates to compile: package, file stem that cargo gives the module, file stem in the npm package.
const MODULES: [(&str, &str, &str); 2] =
    [("knownas", "knownas", "engine"), ("knownas-lists", "knownas_lists", "compiler")];

const TARGET: &str = "wasm32-unknown-unknown";

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask has no parent directory")?;
    check_versions(&fs::read_to_string(root.join("Cargo.lock"))?)?;
    let wanted = env::args().nth(1);
    let modules =
        MODULES.into_iter().filter(|(_, _, stem)| wanted.as_deref().is_none_or(|name| name == *stem));
    let modules: Vec<_> = modules.collect();
    let release = compile(root, &modules)?;
    let out = root.join("pkg/dist/wasm");
    if wanted.is_none() && out.exists() {
        fs::remove_dir_all(&out)?;
    }
    for (_, module, stem) in &modules {
        write_glue(&release.join(module).with_extension("wasm"), stem, &out)?;
        reproducible::check(&out.join(format!("{stem}_bg.wasm")), root)?;
    }
    let stems = modules.iter().map(|(_, _, stem)| stem);
    run(Command::new("node").arg(root.join("pkg/scripts/optimize.js")).arg(&out).args(stems))
}

/// Compiles the crates, and gives the directory of the modules.
fn compile(root: &Path, modules: &[(&str, &str, &str)]) -> Result<PathBuf, Box<dyn Error>> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args(["build", "--quiet", "--locked", "--release", "--lib", "--target", TARGET]);
    cargo.arg("--target-dir").arg(&target);
    for (package, _, _) in modules {
        cargo.args(["--package", package]);
    }
    cargo.env("CARGO_ENCODED_RUSTFLAGS", reproducible::flags(root)?);
    run(&mut cargo)?;
    Ok(target.join(TARGET).join("release"))
}

fn write_glue(module: &Path, stem: &str, out: &Path) -> Result<(), Box<dyn Error>> {
    Bindgen::new()
        .input_path(module)
        .out_name(stem)
        .web(true)?
        .omit_default_module_path(true)
        // A trap leaves the instance's stack where it was: the package resets it and goes on.
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The package declares these modules itself, without `any`: pkg/src/wasm/*.d.ts.
        .typescript(false)
        .generate(out)
        .map_err(|error| format!("wasm-bindgen failed on {}: {error:#}", module.display()).into())
}

fn run(command: &mut Command) -> Result<(), Box<dyn Error>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("{name} can't be started: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} failed ({status})").into()) }
}

/// Makes sure that the glue is written by the version that the crates were compiled with.
fn check_versions(lock: &str) -> Result<(), String> {
    let library = locked_version(lock, "wasm-bindgen").ok_or("Cargo.lock names no wasm-bindgen")?;
    let support = locked_version(lock, "wasm-bindgen-cli-support")
        .ok_or("Cargo.lock names no wasm-bindgen-cli-support")?;
    if library == support {
        return Ok(());
    }
    Err(format!(
        "wasm-bindgen is {library} and wasm-bindgen-cli-support {support}, but they must be equal: write \
         wasm-bindgen-cli-support = \"={library}\" in xtask/Cargo.toml, or run `cargo update -p wasm-bindgen --precise {support}`"
    ))
}

/// The version that Cargo.lock holds for a package.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn lock(library: &str, support: &str) -> String {
        format!(
            "[[package]]\nname = \"wasm-bindgen\"\nversion = \"{library}\"\n\n[[package]]\nname = \
             \"wasm-bindgen-cli-support\"\nversion = \"{support}\"\n"
        )
    }

    #[test]
    fn versions_must_be_equal() {
        assert_eq!(check_versions(&lock("0.2.130", "0.2.130")), Ok(()));
        let error = check_versions(&lock("0.2.131", "0.2.130")).unwrap_err();
        assert!(error.contains("wasm-bindgen-cli-support = \"=0.2.131\""), "{error}");
        assert!(check_versions("").is_err());
    }

    #[test]
    fn the_lock_file_of_this_workspace_agrees() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        assert_eq!(check_versions(&fs::read_to_string(path).unwrap()), Ok(()));
    }
}
