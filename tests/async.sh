#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs the cases of the asynchronous contract, whose names are in async.cases, again and again: on one core, on all, and
# beside two processes that never rest; in a plain build and under the sanitizers. Prints how often each was run and
# how long that took. The first failure ends it, with what the case has said.
#
# usage: async.sh --check             whether each case has a test of its name
#        async.sh [RUNS [BUILD...]]   50 runs of each; plain, address and thread, as test.sh builds them
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=${RIDL_BUILD_DIR-$here/../build}
out=$(mktemp)
busy=
trap 'rest; rm -f "$out"' EXIT
trap 'exit 1' INT TERM

# programs CASE: which hold it, without the folder of the build. One in integration/, in sim/, or in both.
programs() {
	grep -l "TEST($1)" "$here"/integration/*_test.c | sed 's/.*integration\/\(.*\)\.c$/integration\/\1/'
	if grep -q "CASE($1)" "$here"/sim/cases.c; then
		echo sim/run
	fi
}

check() {
	missing=0
	while read -r name; do
		if [ -z "$(programs "$name")" ]; then
			echo "tests/async.cases: no test is called $name" >&2
			missing=$((missing + 1))
		fi
	done <"$here/async.cases"
	echo "$(wc -l <"$here/async.cases") cases, $missing without a test"
	[ "$missing" -eq 0 ]
}

# Two that never rest, at the same cores as we.
burden() {
	for _ in 1 2; do
		sh -c 'while :; do :; done' &
		busy="$busy $!"
	done
}

rest() {
	for pid in $busy; do
		kill "$pid" 2>/dev/null || true
	done
	busy=
}

# run_case PROGRAM CASE RUNS: so often. A simulated world is the same each time, so each run has a seed of its own.
run_case() {
	case $1 in
	*sim/run)
		$first "$1" --scenario "$2" --seeds 1 "$3" >"$out" 2>&1
		return
		;;
	esac
	n=1
	while [ "$n" -le "$3" ]; do
		TESTS=$2 $first "$1" >"$out" 2>&1 || return 1
		n=$((n + 1))
	done
}

# run_all BUILD MODE RUNS: every case so often.
run_all() {
	started=$(date +%s)
	done=0
	while read -r name; do
		for program in $(programs "$name"); do
			program=$root/$1/tests/$program
			# ThreadSanitizer has nothing to see in simulated worlds.
			[ "$1" != thread ] || [ "${program##*/}" != run ] || continue
			if ! run_case "$program" "$name" "$3"; then
				cat "$out"
				echo "FAILED: $1, $2: $name"
				exit 1
			fi
			done=$((done + $3))
		done
	done <"$here/async.cases"
	echo "$1, $2: $done runs, no failure, $(($(date +%s) - started)) s"
}

[ "${1-}" != --check ] || { check; exit; }
check
runs=${1-50}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- plain address thread
for build in "$@"; do
	first="taskset -c 0"
	run_all "$build" "on one core" "$runs"
	first=
	run_all "$build" "on all cores" "$runs"
	burden
	run_all "$build" "beside two busy processes" "$runs"
	rest
done
