#!/bin/bash
# SPDX-License-Identifier: MIT
# What a call costs in instructions, floor by floor (callgrind), and in system calls (strace): of the client, and of
# the server, outside the kernel. What connecting and ending costs is taken off: two runs that differ in how many calls
# they make are compared.
#
# usage: cost.sh BUILD-FOLDER        for instance build/release, made with CMAKE_BUILD_TYPE=Release
set -eu
program=$(realpath "$1")/tests/bench/cost
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
few=1280
many=3840

# The folder that each function of the library is in, from its symbol table's objects.
list_floors() {
	find "$(dirname "$program")/../../runtime" -path '*ridl_objects.dir*' -name '*.o' |
		while read -r object; do
			floor=$(echo "$object" | sed -n 's#.*/src/\([a-z]*\)/.*#\1#p')
			nm --defined-only "$object" | awk -v f="${floor:-gen}" '$2 ~ /[tT]/ { print $3, f }'
		done
}

# run SIDE KIND N COMMAND...: that many calls, with SIDE under COMMAND.
run() {
	local side=$1 kind=$2 n=$3 client=() server=() address
	shift 3
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

list_floors >floors
for kind in sync timed async; do
	for side in client server; do
		for n in $few $many; do
			run $side $kind "$n" valgrind -q --tool=callgrind --callgrind-out-file="out.$n"
			instructions "out.$n" >"count.$n"
		done
		echo "$kind, $side: instructions a call"
		awk -v calls=$((many - few)) '
			FILENAME == "floors" { floor[$1] = $2; next }
			{ sub(/\..*/, "", $1); at = $1 in floor ? floor[$1] : "others: libc, the program"
			  sum[at] += FILENAME ~ /3840/ ? $2 : -$2
			  if ($1 == "ri_stats_answered_locked") counting += FILENAME ~ /3840/ ? $2 : -$2 }
			END { if (counting > 0) printf "%8.0f  (for ridl_server_stats(), in conn)\n", counting / calls
			      for (f in sum) { total += sum[f]; printf "%8.0f  %s\n", sum[f] / calls, f }
			      printf "%8.0f  all together\n", total / calls }' \
			floors "count.$few" "count.$many" | sort -rn
		for n in $few $many; do
			run $side $kind "$n" strace -f -c -o "trace.$n"
		done
		echo "$kind, $side: system calls for 1000 calls"
		awk -v calls=$((many - few)) '
			$4 ~ /^[0-9]+$/ && $NF != "total" { sum[$NF] += FILENAME ~ /3840/ ? $4 : -$4 }
			END { for (s in sum) if (sum[s] * 1000 / calls >= 1)
				printf "%8.0f  %s\n", sum[s] * 1000 / calls, s }' "trace.$few" "trace.$many" | sort -rn
	done
done
