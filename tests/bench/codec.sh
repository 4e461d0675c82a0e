#!/bin/bash
# SPDX-License-Identifier: MIT
# What encoding and decoding a message takes in instructions (callgrind): the same each time, on whatever machine
# and however busy, so that a few more show. Beside it how many times the hand-written code that is.
#
# usage: codec.sh BUILD-FOLDER [MESSAGE]...     for instance build/release, made with CMAKE_BUILD_TYPE=Release
set -eu
program=$(realpath "$1")/tests/bench/codec
shift
[ $# -gt 0 ] || set -- small book numbers
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# count MESSAGE CODEC encode|decode: instructions for one message.
count() {
	local n
	n=$(valgrind --tool=callgrind --callgrind-out-file="$place/out" --toggle-collect="run_batch*" \
		--log-file="$place/log" "$program" "$@")
	awk -v n="$n" '$1 == "summary:" { printf "%.0f\n", $2 / n }' "$place/out"
}

printf '%-8s %-18s %8s %8s %8s %14s\n' message codec encode decode both "x hand-written"
for message; do
	hand=0
	for codec in hand-written ridl protobuf-c "protobuf-c, arena" memcpy; do
		encode=$(count "$message" "$codec" encode)
		decode=$(count "$message" "$codec" decode)
		both=$((encode + decode))
		[ "$hand" -gt 0 ] || hand=$both
		printf '%-8s %-18s %8d %8d %8d %11d.%02d\n' "$message" "$codec" "$encode" "$decode" "$both" \
			$((both / hand)) $((both * 100 / hand % 100))
	done
done
