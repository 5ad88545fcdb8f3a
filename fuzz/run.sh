#!/usr/bin/env bash
# libFuzzer over every target with stable Rust: `fuzz/run.sh SECONDS [TARGET...]`, or `make fuzz`. cargo-fuzz, where it is installed, does
# the same: `cargo fuzz run TARGET`. New inputs go to fuzz/corpus (not committed), what breaks to fuzz/artifacts.
#
# The coverage that libFuzzer asks for is an LLVM pass that stable rustc has; address sanitizing, which needs nightly, is left out, for
# the code has no unsafe.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-600}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(ls fuzz_targets | sed 's/\.rs$//')

host=$(rustc -vV | sed -n 's/^host: //p')
(cd .. && cargo run --quiet --locked -p knownas-fuzz-targets --example seeds -- fuzz/corpus)
export RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1"
# With the host named, what runs while building is not instrumented.
cargo build --quiet --release --target "$host" --target-dir ../target/fuzz

for target in "${targets[@]}"; do
  mkdir -p "corpus/$target" "artifacts/$target"
  log=$(mktemp)
  if ! "../target/fuzz/$host/release/$target" -max_total_time="$seconds" -max_len=65536 -timeout=25 -rss_limit_mb=4096 -artifact_prefix="artifacts/$target/" "corpus/$target" >"$log" 2>&1; then
    tail -40 "$log"
    echo "fuzz: $target failed: fuzz/artifacts/$target"
    exit 1
  fi
  printf '%-14s %12s inputs  %s\n' "$target" "$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$log")" "$(grep -o 'cov: [0-9]*' "$log" | tail -1)"
done
