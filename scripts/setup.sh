#!/usr/bin/env bash
# Checks what the build needs and installs what is missing, inside the repository where possible: npm packages from the
# lockfiles, Rust's WebAssembly target, and, with the argument "test", a browser for the tests of the page.
# Needed beforehand: Rust (with rustup), Node 20.19 or later with npm, git, make.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
  echo "setup: $1" >&2
  exit 1
}

need() {
  command -v "$1" >/dev/null || fail "$1 is missing: $2"
}

need cargo "install Rust with rustup, https://rustup.rs"
need node "install Node 20.19 or later, https://nodejs.org"
need npm "it comes with Node, https://nodejs.org"
node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
  fail "Node $(node --version) is too old: 20.19 or later is needed"

target=wasm32-unknown-unknown
if [ ! -d "$(rustc --print target-libdir --target $target)" ]; then
  need rustup "Rust's target $target is missing, and only rustup can add it: https://rustup.rs"
  rustup target add $target
fi

# `npm ci` only when the lockfile is newer than what it installed.
for package in pkg www; do
  if [ -f $package/package-lock.json ] && [ ! $package/node_modules/.package-lock.json -nt $package/package-lock.json ]; then
    npm --prefix $package ci --no-audit --no-fund --loglevel=error >&2
    touch $package/node_modules/.package-lock.json
  fi
done

chromium() {
  [ -n "${CHROMIUM:-}" ] || command -v chromium || command -v chromium-browser || command -v google-chrome
}

firefox() {
  [ -n "${FIREFOX:-}" ] || command -v firefox-esr || command -v firefox
}

# MiniBrowser of WebKitGTK, and a screen for it.
webkit() {
  command -v xvfb-run && { [ -n "${WEBKIT:-}" ] || ls /usr/lib/*/webkit2gtk-*/MiniBrowser; }
}

# Installs a package of the system where that is possible without a question.
install() {
  command -v apt-get >/dev/null || return 1
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$1" >/dev/null
}

if [ "${1:-}" = test ]; then
  chromium >/dev/null || install chromium ||
    fail "a browser for the tests is missing: install Chromium, or name one with CHROMIUM=/path/to/chromium"
  # One test compares it with Chromium, and says so when it is skipped.
  firefox >/dev/null || install firefox-esr || echo "setup: no Firefox: one test will be skipped" >&2
  # Compiled once, in under a minute, and kept beside what is built.
  scripts/deny.sh --version >/dev/null 2>&1 ||
    cargo install --quiet --locked --debug --root "${CARGO_TARGET_DIR:-target}/tools" cargo-deny@0.20.2 >&2 ||
    fail "cargo-deny can't be installed"
  webkit >/dev/null || { install webkit2gtk-driver && install xvfb && install xauth; } || echo "setup: no WebKitGTK: one test will be skipped" >&2
fi
