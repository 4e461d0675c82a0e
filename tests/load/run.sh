#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs the programs that show what a server holds under load: all, or those named. README.md says what each claims. A
# line for each claim and figure; ends with a failure if a claim does not hold. Some ten minutes for all.
#
# usage: run.sh [--smoke] [NAME...]
#        --smoke   each for a moment: to see that it works
set -eu
cd "$(dirname "$0")/../.."
build=build/release
options=

if [ "${1-}" = --smoke ]; then
	options=--smoke
	shift
fi
if [ $# -eq 0 ]; then
	set -- kill drain flood silent sleepers idle decode
fi
names=$*
set -- -G Ninja -DCMAKE_BUILD_TYPE=Release
if command -v ccache >/dev/null 2>&1; then
	set -- "$@" -DCMAKE_C_COMPILER_LAUNCHER=ccache
fi
mkdir -p build
{ cmake -S . -B "$build" "$@" && cmake --build "$build"; } >"$build.log" 2>&1 ||
	{ tail -30 "$build.log" >&2; exit 1; }

echo "$(uname -sr), $(nproc) cores, load $(cut -d ' ' -f 1-3 /proc/loadavg)"
broken=
for name in $names; do
	# The options are words.
	# shellcheck disable=SC2086
	"$build/tests/load/$name" $options || broken="$broken $name"
done
[ -z "$broken" ] || { echo "does not hold:$broken"; exit 1; }
