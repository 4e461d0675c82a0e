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
plan=$(mktemp)
busy=
seed=1
trap 'rest; rm -f "$out" "$plan"' EXIT
trap 'exit 1' INT TERM

# Each case with each program that holds it, without the folder of the build: in integration/, in sim/, or in both.
plan() {
	{
		grep -Eo 'TEST\([a-z0-9_]+' "$here"/integration/*_test.c
		grep -EHo 'CASE\([a-z0-9_]+' "$here"/sim/cases.c
	} | sed 's/.*\/sim\/cases\.c/sim\/run/; s/.*\/\(.*\)\/\(.*\)\.c:/\1\/\2:/; s/:.*(/ /' |
		awk 'NR == FNR { wanted[$1]; next } $2 in wanted' "$here/async.cases" -
}

check() {
	missing=0
	while read -r name; do
		if ! grep -q " $name\$" "$plan"; then
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

# run_case PROGRAM CASE RUNS: so often, in one process, each as it leaves the last one. A simulated world is the same each
# time it is run, so there each run has a seed of its own.
run_case() {
	case $1 in
	*sim/run) $first "$1" --scenario "$2" --seeds "$seed" "$3" ;;
	*) TESTS=$2 TIMES=$3 $first "$1" ;;
	esac >"$out" 2>&1
}

# run_all BUILD MODE RUNS: every case so often.
run_all() {
	started=$(date +%s)
	done=0
	while read -r program name; do
		case $1:$program in
		thread:sim/run) continue ;; # ThreadSanitizer has nothing to see in simulated worlds
		thread:*fork_test | address:*fork_test) continue ;; # not built: see CMakeLists.txt
		esac
		if ! run_case "$root/$1/tests/$program" "$name" "$3"; then
			tail -n 50 "$out"
			echo "FAILED: $1, $2: $name"
			exit 1
		fi
		done=$((done + $3))
	done <"$plan"
	seed=$((seed + $3))
	echo "$1, $2: $done runs, no failure, $(($(date +%s) - started)) s"
}

plan >"$plan"
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
