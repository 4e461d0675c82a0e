#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs one fuzz target for so many executions, and says which functions they never entered.
#
# usage: tests/fuzz/run.sh TARGET EXECUTIONS [FOLDER...]     as conn_fuzz 1000000 runtime/src/conn
#        tests/fuzz/run.sh TARGET --seconds N [FOLDER...]    for so long
#        tests/fuzz/run.sh --keep TARGET                     adds to the corpus what reaches more than it does
#
# FOLDER: where the functions are that matter; all of the runtime and the compiler without it. What was found stays in
# build/fuzz/tests/fuzz/TARGET.found, and the next run goes on from there; what broke lies beside it.
set -eu
cd "$(dirname "$0")/../.."

usage() {
	sed -n '5,7s/^# *//p' "$0" >&2
	echo "targets:" >&2
	for file in tests/fuzz/*_fuzz.c; do
		echo "  $(basename "$file" .c)" >&2
	done
	exit 2
}

keep=
if [ "${1-}" = --keep ]; then
	keep=yes
	shift
fi
target=${1-}
if [ -z "$target" ] || [ ! -f "tests/fuzz/$target.c" ]; then
	usage
fi
case $target in
codec_*) corpus=tests/fuzz/corpus/codec ;; # they read the same inputs
*) corpus=tests/fuzz/corpus/$target ;;
esac
found=build/fuzz/tests/fuzz/$target.found
program=build/fuzz/tests/fuzz/$target

mkdir -p build "$corpus"
if ! { cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=Debug -DRIDL_SANITIZE=fuzz \
	-DCMAKE_C_COMPILER=clang -DRIDL_BUILD_EXAMPLES=OFF &&
	cmake --build build/fuzz --target "$target"; } >build/fuzz.log 2>&1; then
	cat build/fuzz.log
	exit 1
fi
mkdir -p "$found"

if [ -n "$keep" ]; then
	"$program" -merge=1 -max_len=4096 "$corpus" "$found" 2>&1 | tail -1
	exit
fi

limit=-runs=${2-}
[ "$limit" != -runs= ] || usage
shift 2
if [ "$limit" = -runs=--seconds ]; then
	limit=-max_total_time=${1-}
	[ "$limit" != -max_total_time= ] || usage
	shift
fi
[ $# -gt 0 ] || set -- runtime/src compiler
log=build/fuzz/$target.log
# One run frees less than that; what were kept longer would cost the kernel a page each time.
export ASAN_OPTIONS="quarantine_size_mb=4${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
words=-dict=tests/fuzz/$target.dict
[ -f "${words#-dict=}" ] || words=-verbosity=1
status=0
"$program" "$limit" -max_len=4096 -timeout=10 "$words" -print_final_stats=1 -print_coverage=1 \
	-artifact_prefix="build/fuzz/$target." "$found" "$corpus" >"$log" 2>&1 || status=$?
if [ "$status" -ne 0 ]; then
	tail -60 "$log"
	echo "$target: FAILED; the whole is in $log"
	exit 1
fi
folders=$(printf '|/%s/' "$@")
folders=${folders#|}
functions() {
	grep -E "^$1: .*($folders)" "$log" || true
}
functions UNCOVERED_FUNC | sed -E 's|.*edges: [0-9]+/[0-9]+ ([^ ]+) .*/((runtime/src\|compiler)/.*)|\2 \1|' | sort
echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") executions," \
	"$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log") a second;" \
	"$(functions COVERED_FUNC | wc -l) functions entered, $(functions UNCOVERED_FUNC | wc -l) never"
