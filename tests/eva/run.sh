#!/bin/sh
# SPDX-License-Identifier: MIT
# Frama-C's EVA on what reads foreign bytes: no read beyond the input, whatever the bytes are, where pointers have 8 bytes
# and where they have 4. Then each check of a bound is taken out, one by one, and an alarm must tell. Takes two
# minutes; installs Debian's frama-c-base where it is missing.
#
# usage: run.sh [BEGINNING]      one of those in bounds.c; without, all and all that is taken out
set -eu
cd "$(dirname "$0")/../.."
.ci/need.sh frama-c perl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/include"
ln -s "$(pkg-config --variable=includedir libprotobuf-c)/protobuf-c" "$work/include/protobuf-c"
cp -r runtime/src "$work/src"
cpp="-I$work/src -Iruntime/include -I$work/include -include $PWD/tests/eva/builtins.h"

# analyse BEGINNING BITS [OPTION...]: the alarms go to $work/alarms. Fails where there was no analysis to its end.
analyse() {
	beginning=$1
	bits=$2
	shift 2
	status=0
	frama-c -machdep "gcc_x86_$bits" -cpp-extra-args="$cpp" -eva -eva-verbose 0 -eva-slevel 3000 \
		-eva-min-loop-unroll 70 -eva-split-return full -eva-unroll-recursive-calls 3 \
		-main "$beginning" "$@" \
		tests/eva/bounds.c "$work"/src/codec/input.c "$work"/src/codec/utf8.c "$work"/src/base/wire.c \
		>"$work/log" 2>&1 || status=$?
	sed -n "/\[eva:alarm\]/,/^\[/{s|$work/||g;p}" "$work/log" >"$work/alarms"
	return $status
}

failed=0

# proves BEGINNING: there is no alarm.
proves() {
	for bits in 64 32; do
		if ! analyse "$1" "$bits"; then
			cat "$work/log"
			echo "$1, $bits bits: not analysed"
			exit 2
		elif [ -s "$work/alarms" ]; then
			cat "$work/alarms"
			echo "$1, $bits bits: ALARMS"
			failed=1
		else
			echo "$1, $bits bits: no alarm"
		fi
	done
}

if [ $# -gt 0 ]; then
	proves "$1"
	exit $failed
fi
for beginning in varints tags lengths skipping groups text copying; do
	proves "$beginning"
done
while IFS='	' read -r beginning file check instead; do
	cp "runtime/src/$file" "$work/before"
	CHECK=$check INSTEAD=$instead perl -0pe 's/\Q$ENV{CHECK}\E/$ENV{INSTEAD}/' "$work/before" >"$work/src/$file"
	if cmp -s "$work/before" "$work/src/$file"; then
		echo "$file: there is no '$check'"
		failed=1
	else
		analyse "$beginning" 64 -eva-stop-at-nth-alarm 1 || true # that is how it stops
		if [ -s "$work/alarms" ]; then
			echo "$file: without '$check' there is an alarm"
		else
			echo "$file: nothing tells that '$check' is gone"
			failed=1
		fi
	fi
	cp "$work/before" "$work/src/$file"
done <tests/eva/checks.tsv
exit $failed
