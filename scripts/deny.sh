#!/usr/bin/env bash
# Licenses, bans and sources of all crates by cargo-deny and deny.toml; advisories too where their database can be had. Arguments
# go to cargo-deny instead.
set -uo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/${CARGO_TARGET_DIR:-target}/tools/bin:$PATH"
if [ $# -gt 0 ]; then exec cargo-deny "$@"; fi
cargo-deny --locked check licenses bans sources || exit 1
if ! out=$(cargo-deny --locked check advisories 2>&1); then
  if grep -q 'failed to fetch advisory database' <<<"$out"; then
    echo "skipped: the advisory database can't be reached"
  else
    echo "$out"
    exit 1
  fi
fi
