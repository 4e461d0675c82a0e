#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds for speed, runs every benchmark in turn, and says which goals are met. Under ten minutes; nothing else should
# run meanwhile.
#
# usage: run.sh [--html FILE] [--quick]
#        --html FILE   a page with charts, too
#        --quick       a few short rounds: to see that it works
set -eu
cd "$(dirname "$0")/../.."
build=build/release
page=
options=

while [ $# -gt 0 ]; do
	case $1 in
	--html) page=$2; shift ;;
	--quick) options="--rounds=2 --ms=20" ;;
	*) sed -n '/^# usage/,/^set/s/^# //p' "$0" >&2; exit 2 ;;
	esac
	shift
done

set -- -G Ninja -DCMAKE_BUILD_TYPE=Release
if command -v ccache >/dev/null 2>&1; then
	set -- "$@" -DCMAKE_C_COMPILER_LAUNCHER=ccache
fi
mkdir -p build
{ cmake -S . -B "$build" "$@" && cmake --build "$build"; } >"$build.log" 2>&1 ||
	{ tail -30 "$build.log" >&2; exit 1; }

results=$build/bench.txt
: >"$results"
echo "$(uname -sr), $(nproc) cores, load $(cut -d ' ' -f 1-3 /proc/loadavg)" | tee -a "$results"

# measure NAME: prints what it says, and keeps it.
measure() {
	name=$1
	shift
	status=0
	"$build/tests/bench/$name" "$@" >"$results.one" 2>&1 || status=$?
	tee -a "$results" <"$results.one"
	if [ "$status" -ne 0 ]; then
		echo "$name: ended with status $status: its figures are missing" | tee -a "$results"
	fi
	rm -f "$results.one"
}

for name in sync window connections threads serving bulk timed callback slow connecting waiting; do
	# The options are words.
	# shellcheck disable=SC2086
	measure "$name" $options
done
if [ -n "$options" ]; then
	measure memory --smoke
else
	measure memory
fi
strip -o "$results.so" "$build/runtime/libridl.so"
echo "W6 libridl.so, stripped: $(stat -L -c %s "$results.so") bytes" | tee -a "$results"
rm -f "$results.so"
set -- "$results" tests/bench/goals.txt
if [ -n "$page" ]; then
	set -- "$@" --html "$page"
fi
python3 tests/bench/report.py "$@"
