#!/bin/sh
# SPDX-License-Identifier: MIT
# Fault loops: small worlds, each repeated with its 1st, 2nd, 3rd ... call of the platform failing, with every error that
# call has, until one passes untouched. Prints how many of the places that make such calls have seen them fail.
#
# Fails if one of them has not, and names it.
#
# usage: faults.sh RUN [SEEDS]
#
# RUN is build/plain/tests/sim/run: optimised, a call may stand in two places, or be a jump. Twelve seeds, which it does by
# itself, reach all of them.
set -eu
run=$1
seeds=${2:-12}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$run" --faults 1 "$seeds" --sites >"$work/out" || { cat "$work/out"; exit 1; }
grep ' worlds in ' "$work/out"
# kind of call, and where it returns to
sed -n 's/^site \([^ ]*\) \([0-9a-f]*\) .*/\1 \2/p' "$work/out" | sort -u >"$work/reached"

calls='ri_alloc ri_alloc_line ri_zalloc ri_realloc ri_thread_start ri_parker_self ri_park_watching ri_sock_recv ri_sock_send ri_sock_pair
	ri_sock_listen ri_sock_connect ri_sock_accept ri_sock_resolve ri_poller_init ri_poller_add ri_process_start'
# The instruction behind each of them.
objdump -d --no-show-raw-insn "$run" | awk -v calls="$calls" '
	BEGIN { n = split(calls, c); for (i = 1; i <= n; i++) wanted["<" c[i] ">"] = c[i] }
	made != "" && /^ / { sub(":", "", $1); print made, $1; made = "" }
	/\t(call|bl)/ && $NF in wanted { made = wanted[$NF] }' |
	tee "$work/found" | sed 's/^ri_\(alloc\|alloc_line\|zalloc\|realloc\) /memory /' >"$work/existing"
for call in $calls; do
	grep -q "^$call " "$work/found" || { echo "faults.sh: nothing in $run calls $call"; exit 1; }
done
# What the simulator itself, or an application in it, asks for is not the runtime's.
cut -d ' ' -f 2 "$work/existing" | sed 's/^/0x/' | addr2line -f -e "$run" | paste - - |
	paste -d ' ' "$work/existing" - | grep /runtime/src/ | sort >"$work/places"
[ -s "$work/places" ] || { echo "faults.sh: $run does not say where its calls are"; exit 1; }

while read -r call; do
	all=$(awk -v c="$call" '$1 == c' "$work/places" | wc -l)
	seen=$(awk -v c="$call" '$1 == c { print $1, $2 }' "$work/places" | sort | comm -12 - "$work/reached" | wc -l)
	printf '%-18s failed in %d of %d places\n' "$call" "$seen" "$all"
done <<EOF
$(cut -d ' ' -f 1 "$work/places" | sort -u)
EOF
while read -r call at where; do
	grep -q "^$call $at$" "$work/reached" || echo "never: $call at $where"
done <"$work/places" >"$work/missed"
cat "$work/missed"
[ ! -s "$work/missed" ]
