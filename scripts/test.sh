#!/usr/bin/env bash
# Every check and test, cheapest first. Quiet where all is well: a step's output is shown only when it fails. The last line
# counts the tests of all suites.
set -uo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
skipped=0

# step NAME COMMAND... : runs it, shows its time, adds its tests to the sum.
step() {
  local name=$1 begin=$SECONDS
  shift
  if ! "$@" >"$log" 2>&1; then
    cat "$log"
    printf '\n%s failed: %s\n' "$name" "$*"
    exit 1
  fi
  local count
  count=$(count_of passed pass)
  passed=$((passed + count))
  skipped=$((skipped + $(count_of ignored skipped)))
  printf '%-14s %4d s%s\n' "$name" $((SECONDS - begin)) "$([ "$count" = 0 ] || echo "  $count passed")"
  grep -h 'skipped: ' "$log" | sort -u | sed 's/^[^a-z]*/  /'
}

# Sums a figure over the closing lines of Rust ("test result: ok. 3 passed; …") and of Node ("# pass 3", "ℹ pass 3").
count_of() {
  awk -v rust="$1" -v node="$2" '
    /^test result:/ { for (i = 2; i <= NF; i++) if ($i ~ "^" rust) sum += $(i - 1) }
    $1 ~ /^(#|ℹ)$/ && $2 == node { sum += $3 }
    END { print sum + 0 }' "$log"
}

step setup scripts/setup.sh test
step format cargo fmt --all --check
step supply scripts/deny.sh
step clippy cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
step rust cargo test --quiet --locked --workspace
step build make --no-print-directory build
step node npm --prefix pkg test
step browser npm --prefix www test
step consumers node matrix/run.js --quick

printf 'all in %d s\n' "$SECONDS"
printf '%d passed, 0 failed, %d skipped\n' "$passed" "$skipped"
