# Shared by run, test and the steps in bin/. Source it; it changes to the root of the repository.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
# Build servers would outlive the script; on a build machine somebody may wait for them to end.
export MSBUILDDISABLENODEREUSE=1
[ -z "${CI:-}" ] || export UseSharedCompilation=false

configuration=${KONZIL_CONFIGURATION:-Release}
results=${KONZIL_RESULTS:-$PWD/TestResults}

say() { printf '%s\n' "$*" >&2; }

# fail "deutsch" "english": one clear line in each language, then the end.
fail() {
  say "$1"
  say "$2"
  exit 1
}

need_dotnet() {
  command -v dotnet >/dev/null && dotnet --list-sdks 2>/dev/null | grep -q '^10\.' || fail \
    "Es fehlt das .NET SDK 10: https://dotnet.microsoft.com/download/dotnet/10.0" \
    "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
}

need_node() {
  local version
  version=$(node --version 2>/dev/null | sed 's/^v//; s/\..*//') || true
  [ "${version:-0}" -ge 20 ] || fail \
    "Es fehlt Node.js 20 oder neuer: https://nodejs.org (holt beim ersten Bau Schrift und Gestaltung)" \
    "Node.js 20 or newer is missing: https://nodejs.org (fetches fonts and styles on the first build)"
}

# compiling: from here on this script only compiles. The compiler lives too short to learn from how it runs: without profiles
# of itself it needs 85 instead of 143 s of processor time for src/Konzil. A server or a test run is to keep them.
compiling() { export DOTNET_TieredPGO=0; }

# The steps of ./test build once before; a step that is run alone builds what it needs.
need_build() {
  [ "${KONZIL_BUILT:-}" = 1 ] || bin/build >&2
}

# scratch: a fresh folder for what tests throw away, in memory where there is room (files and databases by the thousand are
# made and removed; on a disk finding room for each takes longer than writing it).
scratch() {
  local memory=/dev/shm free
  free=$(df -Pk "$memory" 2>/dev/null | awk 'NR == 2 { print $4 }') || true
  if [ -w "$memory" ] && [ "${free:-0}" -gt $((6 * 1024 * 1024)) ]; then mktemp -d "$memory/konzil-XXXXXX"; else mktemp -d; fi
}

# test_run NAME PROJECT [runner arguments]: runs a built test project and leaves its counts in $results/NAME.json.
test_run() {
  local name=$1 project=$2 code=0 temp
  shift 2
  temp=$(scratch)
  # Also when somebody interrupts: what is left there would take memory until the machine starts anew.
  # shellcheck disable=SC2064
  trap "rm -rf '$temp'" EXIT
  mkdir -p "$results"
  rm -f "$results/$name.json"
  # A run makes 60 GB of short-lived things and compiles ten thousand methods for queries: 128 MB (hexadecimal) before the
  # collector looks, no second thread for it, memory kept, and no guard against injected code save a fifth of the time.
  TMPDIR=$temp DOTNET_GCgen0size=8000000 DOTNET_gcConcurrent=0 DOTNET_GCRetainVM=1 DOTNET_EnableWriteXorExecute=0 \
    "tests/$project/bin/$configuration/net10.0/$project" --no-ansi --results-directory "$results" \
    --report-xunit-ctrf --report-xunit-ctrf-filename "$name.json" "$@" || code=$?
  bin/count "$results/$name.json" "$code"
}
