//! What makes a build give the same bytes for everybody: no path of the builder's machine reaches the modules.
//!
//! Panics carry the path of their source file. rustc writes it as it was given, which names the home of whoever builds; with
//! `--remap-path-prefix` the path begins with a name that is the same everywhere. `cargo`'s `trim-paths` would do this, but is
//! not stable (Rust 1.95).

use std::env;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Separates flags in `CARGO_ENCODED_RUSTFLAGS`, which unlike `RUSTFLAGS` may hold paths with spaces.
const SEPARATOR: &str = "\u{1f}";

/// The flags for rustc, as `CARGO_ENCODED_RUSTFLAGS` takes them. They replace flags of the builder's own configuration.
pub fn flags(root: &Path) -> Result<String, Box<dyn Error>> {
    let mut mapped = vec![(root.to_owned(), "/knownas".to_owned())];
    for registry in registries(&cargo_home()?) {
        mapped.push((registry, "/crates".to_owned()));
    }
    let (sysroot, commit) = (rustc(&["--print", "sysroot"])?, rustc(&["-vV"])?);
    let commit = commit.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    // Where the component rust-src is installed, the standard library's paths lead there.
    mapped.push((Path::new(&sysroot).join("lib/rustlib/src/rust"), format!("/rustc/{commit}")));
    let flags = mapped.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    Ok(flags.collect::<Vec<_>>().join(SEPARATOR))
}

fn cargo_home() -> Result<PathBuf, &'static str> {
    let home = || env::home_dir().map(|home| home.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home).ok_or("there is no home directory")
}

/// The unpacked crates of each registry: the name of the directory has a hash of the registry's address, which differs with mirrors.
fn registries(cargo_home: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(cargo_home.join("registry/src")).into_iter().flatten();
    let mut registries: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    registries.sort();
    registries
}

fn rustc(arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    let program = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(&program).args(arguments).output()?;
    if !output.status.success() {
        return Err(format!("rustc {} failed", arguments.join(" ")).into());
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// Makes sure that a module names no file of this machine.
pub fn check(module: &Path, root: &Path) -> Result<(), Box<dyn Error>> {
    let bytes = fs::read(module)?;
    let homes = [root.to_owned(), cargo_home()?];
    match homes.iter().find(|home| holds(&bytes, home.as_os_str())) {
        None => Ok(()),
        Some(home) => Err(format!(
            "{} holds the path {}: it would differ from the build of somebody else; see xtask/src/reproducible.rs",
            module.display(),
            home.display()
        )
        .into()),
    }
}

fn holds(bytes: &[u8], text: &OsStr) -> bool {
    let text = text.as_encoded_bytes();
    bytes.windows(text.len().max(1)).any(|window| window == text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn flags_name_the_root_and_the_registries_and_map_them_away() {
        let flags = flags(Path::new("/home/some one/knownas")).unwrap();
        let flags: Vec<&str> = flags.split(SEPARATOR).collect();
        assert_eq!(flags[0], "--remap-path-prefix=/home/some one/knownas=/knownas");
        assert!(flags.iter().any(|flag| flag.ends_with("=/crates")), "{flags:?}");
        assert!(flags.iter().any(|flag| flag.contains("=/rustc/")), "{flags:?}");
    }

    #[test]
    fn a_path_inside_a_module_is_found() {
        assert!(holds(b"\0asm /home/me/.cargo/registry/x.rs", OsStr::new("/home/me/.cargo")));
        assert!(!holds(b"\0asm /crates/x.rs", OsStr::new("/home/me/.cargo")));
    }
}
