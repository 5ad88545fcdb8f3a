#!/usr/bin/env bash
# Builds the WebAssembly modules twice from the committed sources, in two directories, with two homes of cargo, and compares them:
# `make reproduce`. Both need the toolchain that CHANGELOG or the release names; another rustc gives other bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
home=${CARGO_HOME:-$HOME/.cargo}

# build NAME: the digests of the modules, built under the name.
build() {
  local root="$work/$1/checkout" own="$work/$1/home-of-$1"
  mkdir -p "$root" "$own"
  git archive HEAD | tar -x -C "$root"
  # Its own home: what is configured comes along, and the crates that are there need no second download.
  for part in config.toml registry git; do
    [ ! -e "$home/$part" ] || cp -a "$home/$part" "$own/"
  done
  # The optimizer of pkg/package-lock.json.
  if [ -d pkg/node_modules ]; then cp -a pkg/node_modules "$root/pkg/"; else npm --prefix "$root/pkg" ci --silent --no-audit --no-fund; fi
  (cd "$root" && CARGO_HOME="$own" CARGO_TARGET_DIR="$work/$1/target" cargo run --quiet --locked --package xtask >&2)
  (cd "$root/pkg/dist/wasm" && sha256sum *.wasm)
  rm -rf "$work/$1/target"
}

one=$(build one)
two=$(build another-place)
echo "$(rustc --version)"
echo "$one"
if [ "$one" != "$two" ]; then
  echo "reproduce: the second build gave other bytes:"
  echo "$two"
  exit 1
fi
echo "reproduce: two directories, two homes, the same bytes"
