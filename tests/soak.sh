#!/bin/sh
# SPDX-License-Identifier: MIT
# The proof, for as long as one likes: seeds of the simulator, fault loops, fuzz targets and loads, each for its share of the
# time, one after the other. Ends with a ledger of the calls that the simulator made, and fails if anything else did.
#
# usage: soak.sh [MINUTES [FIRST_SEED]]    10 minutes, seeds from 1 on
#
# The loads take what they take (some ten minutes); in less than half an hour each runs for a moment only. What a fuzz
# target has found is kept in build/fuzz, and the next run goes on from there.
set -eu
cd "$(dirname "$0")/.."
minutes=${1:-10}
first=${2:-1}
seconds=$((minutes * 60))
run=build/release/tests/sim/run
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=

mkdir -p build
{ cmake -S . -B build/release -G Ninja -DCMAKE_BUILD_TYPE=Release && cmake --build build/release --target sim_run; } \
	>build/soak.log 2>&1 || { tail -30 build/soak.log; exit 1; }

echo "== seeds, from $first on"
"$run" --seeds "$first" 1000000000 --seconds $((seconds * 6 / 10)) >"$work/seeds" 2>&1 || failed="$failed seeds"
grep -v '^ledger' "$work/seeds"

echo "== fault loops"
end=$(($(date +%s) + seconds / 10))
worlds=0
while [ "$(date +%s)" -lt "$end" ]; do
	"$run" --faults $((first + worlds)) 4 >"$work/faults" 2>&1 || { cat "$work/faults"; failed="$failed faults"; }
	worlds=$((worlds + 4))
done
echo "$worlds worlds, each with all that may fail in it; of the last:"
grep 'failed' "$work/faults" || true

echo "== fuzz targets"
set -- tests/fuzz/*_fuzz.c
for file; do
	tests/fuzz/run.sh "$(basename "$file" .c)" --seconds $((seconds * 2 / 10 / $# + 1)) >"$work/fuzz" 2>&1 ||
		{ tail -60 "$work/fuzz"; failed="$failed fuzz"; }
	tail -1 "$work/fuzz"
done

echo "== loads"
set -- --smoke
[ "$minutes" -lt 30 ] || set --
tests/load/run.sh "$@" || failed="$failed loads"

echo
grep '^ledger' "$work/seeds" || echo "the simulator came to no end"
[ -z "$failed" ] || { echo "FAILED:$failed"; exit 1; }
