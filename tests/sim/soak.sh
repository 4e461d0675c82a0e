#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs seeds of all scenarios on all cores for so many minutes, and fault loops between them; ends with a ledger. What was
# lost, answered twice or leaked is a violation: it is printed with the line that replays it, and the others go on.
#
# usage: soak.sh RUN [MINUTES [JOBS [FIRST]]]   10 minutes, a job for each core, seeds from 1 on
#
# RUN is build/plain/tests/sim/run, or better a Release build's.
set -eu
run=$1
minutes=${2:-10}
jobs=${3:-$(nproc)}
first=${4:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'kill $pids 2>/dev/null; exit 1' INT TERM
pids=
began=$(date +%s)
end=$((began + minutes * 60))

# job N: every JOBSth piece of the seeds, and a fault loop in each tenth of them. What it finds is kept by the first seed.
job() {
	piece=$1
	while [ "$(date +%s)" -lt "$end" ]; do
		from=$((first + piece * 500))
		if [ $((piece / jobs % 10)) -eq 9 ]; then
			"$run" --faults "$from" 2 >"$work/out.$1" 2>&1 || cp "$work/out.$1" "$work/found.$from"
		else
			"$run" --seeds "$from" 500 >"$work/out.$1" 2>&1 || cp "$work/out.$1" "$work/found.$from"
		fi
		cat "$work/out.$1" >>"$work/all.$1"
		piece=$((piece + jobs))
	done
}

for i in $(seq 0 $((jobs - 1))); do
	job "$i" &
	pids="$pids $!"
done
wait

seconds=$(($(date +%s) - began))
cat "$work"/all.* | awk -v seconds="$seconds" '
	/ worlds in / { worlds += $1 }
	/^ends:/ { in_ends = 1; next }
	/^[^ ]/ { in_ends = 0 }
	in_ends { made += $1 }
	in_ends && /answered$/ { answered += $1 }
	in_ends && /declared error$/ { declared += $1 }
	in_ends && /(going away|not sent|overloaded)/ { refused += $1 }
	END {
		printf "%d worlds in %d s, %.0f a second\n", worlds, seconds, worlds / seconds
		printf "calls made       %d\n", made
		printf "answered         %d\n", answered + declared
		printf "refused          %d\n", refused
		printf "failed           %d\n", made - answered - declared - refused
	}'
found=$(find "$work" -name 'found.*' | wc -l)
if [ "$found" -eq 0 ]; then
	echo "lost 0, ended twice 0, bytes leaked 0, descriptors leaked 0"
	exit
fi
echo "violations       $found"
grep -h -e '^seed' -e '^replay with' "$work"/found.* | uniq
exit 1
