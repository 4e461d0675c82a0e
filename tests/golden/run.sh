#!/bin/sh
# SPDX-License-Identifier: MIT
# good/x.ridl, or x.proto, becomes exactly good/x.ridl.h and .c, and what else may be made of it is
# exactly emit/x.*; bad/x.ridl, x.proto, or the descriptor set x.textpb, is refused with exactly bad/x.err,
# and nothing is written.
#
# usage: run.sh RIDLC [FILTER]     FILTER: only cases whose name contains it
set -u
ridlc=$(realpath "$1") || exit 2
filter=${2:-}
includes="-I lib -I ../../../idl"
cd "$(dirname "$0")" || exit 2
out=$(mktemp -d) || exit 2
trap 'rm -rf "$out"' EXIT
passed=0
failed=0

verdict() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
		echo "ok $2"
	else
		failed=$((failed + 1))
		echo "not ok $2"
	fi
}

# Whether the output directory holds exactly what stands beside the case, and nothing else.
same_output() {
	for made in "$out/gen"/*; do
		diff -u "$(basename "$made")" "$made" || return 1
	done
	[ "$(find "$out/gen" -type f | wc -l)" -eq 2 ]
}

good() {
	# shellcheck disable=SC2086
	"$ridlc" $includes -o "$out/gen" "$file" 2>"$out/err" || { cat "$out/err"; return 1; }
	if [ -f "$1.err" ]; then
		diff -u "$1.err" "$out/err" || return 1
	elif [ -s "$out/err" ]; then
		cat "$out/err"
		return 1
	fi
	same_output
}

# Everything but C; descriptor sets are bytes, which proto.sh understands.
emitted() {
	# shellcheck disable=SC2086
	"$ridlc" $includes --emit=proto,ridl,markdown,descriptor -o "$out/emit" "$file" \
		2>"$out/err" || { cat "$out/err"; return 1; }
	for made in "$out/emit"/*; do
		diff -u "../emit/$(basename "$made")" "$made" || return 1
	done
}

bad() {
	../refused.sh "$ridlc" "$file" "$out/gen" 2>"$out/err"
	[ $? -eq 1 ] || { cat "$out/err"; return 1; }
	diff -u "$1.err" "$out/err" && [ ! -e "$out/gen" ]
}

for kind in good bad; do
	cd $kind || exit 2
	for file in *.ridl *.proto *.textpb; do
		[ -f "$file" ] || continue
		name=${file%.*}
		case $kind/$name in *"$filter"*) ;; *) continue ;; esac
		rm -rf "$out/gen" "$out/emit"
		$kind "$name"
		verdict $? "$kind/$name"
		if [ $kind = good ]; then
			emitted "$name"
			verdict $? "emit/$name"
		fi
	done
	cd ..
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
