#!/bin/bash
# SPDX-License-Identifier: MIT
# What a call costs in instructions, floor by floor (callgrind), and in system calls (strace): of the client, and of
# the server, outside the kernel. What connecting and ending costs is taken off: two runs that differ in how many calls
# they make are compared. The floors are the static library's: in the shared one they are optimised as one.
#
# usage: cost.sh BUILD-FOLDER        for instance build/release, made with CMAKE_BUILD_TYPE=Release
set -eu
static=$(realpath "$1")/tests/bench/cost
shared=${static}_shared
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
few=1280
many=3840

# The folder that each function of the library is in, from its symbol table's objects.
list_floors() {
	find "$(dirname "$static")/../../runtime" -path '*ridl_objects.dir*' -name '*.o' |
		while read -r object; do
			floor=$(echo "$object" | sed -n 's#.*/src/\([a-z]*\)/.*#\1#p')
			readelf --symbols --wide "$object" |
				awk -v f="${floor:-gen}" '$4 == "FUNC" && $7 != "UND" { print $8, f }'
		done
}

# run PROGRAM SIDE KIND N COMMAND...: that many calls, with SIDE under COMMAND.
run() {
	local program=$1 side=$2 kind=$3 n=$4 client=() server=() address
	shift 4
	if [ "$side" = client ]; then client=("$@"); else server=("$@"); fi
	rm -f input said
	mkfifo input said
	"${server[@]}" "$program" serve <input >said 2>>log &
	exec 3>input
	read -r address <said
	"${client[@]}" "$program" "$kind" "$address" "$n" 2>>log
	exec 3>&-
	wait
}

# instructions FILE: "FUNCTION COUNT" a line.
instructions() {
	callgrind_annotate --auto=no --threshold=100 "$1" 2>/dev/null |
		sed -n 's/^ *\([0-9,]*\) (.*)  .*:\([A-Za-z_][A-Za-z_0-9.]*\).*/\2 \1/p' | tr -d ,
}

# count PROGRAM SIDE KIND: into count.$few and count.$many.
count() {
	for n in $few $many; do
		run "$@" "$n" valgrind -q --tool=callgrind --callgrind-out-file="out.$n"
		instructions "out.$n" >"count.$n"
	done
}

list_floors >floors
for kind in sync timed async; do
	for side in client server; do
		count "$static" $side $kind
		echo "$kind, $side: instructions a call"
		awk -v many=$many -v calls=$((many - few)) '
			FILENAME == "floors" { floor[$1] = $2; next }
			{ sub(/\..*/, "", $1); at = $1 in floor ? floor[$1] : "others: libc, the program"
			  sum[at] += FILENAME ~ many ? $2 : -$2
			  if ($1 == "ri_stats_answered_locked") counting += FILENAME ~ many ? $2 : -$2 }
			END { if (counting > 0) printf "%8.0f  (for ridl_server_stats(), in conn)\n", counting / calls
			      for (f in sum) { total += sum[f]; printf "%8.0f  %s\n", sum[f] / calls, f }
			      printf "%8.0f  all together\n", total / calls }' \
			floors "count.$few" "count.$many" | sort -rn
		count "$shared" $side $kind
		awk -v many=$many -v calls=$((many - few)) '{ sum += FILENAME ~ many ? $2 : -$2 }
			END { printf "%8.0f  all together, of the shared library\n", sum / calls }' "count.$few" "count.$many"
		for n in $few $many; do
			run "$static" $side $kind "$n" strace -f -c -o "trace.$n"
		done
		echo "$kind, $side: system calls for 1000 calls"
		awk -v many=$many -v calls=$((many - few)) '
			$4 ~ /^[0-9]+$/ && $NF != "total" { sum[$NF] += FILENAME ~ many ? $4 : -$4 }
			END { for (s in sum) if (sum[s] * 1000 / calls >= 1)
				printf "%8.0f  %s\n", sum[s] * 1000 / calls, s }' "trace.$few" "trace.$many" | sort -rn
	done
done
