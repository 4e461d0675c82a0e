#!/bin/sh
# SPDX-License-Identifier: MIT
# Frama-C's EVA on what reads foreign bytes: no read beyond the input, whatever the bytes are. Then each
# check of a bound is taken out, one by one, and an alarm must tell. Takes minutes. Debian package: frama-c-base.
#
# usage: run.sh [BEGINNING]      one of those in bounds.c; without, all and all that is taken out
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/include"
ln -s "$(pkg-config --variable=includedir libprotobuf-c)/protobuf-c" "$work/include/protobuf-c"
cp -r runtime/src "$work/src"

# alarms BEGINNING: prints them; dies where there was no analysis.
alarms() {
	if ! frama-c -machdep gcc_x86_64 -cpp-extra-args="-I$work/src -Iruntime/include -I$work/include" \
		-eva -eva-verbose 0 -eva-slevel 3000 -eva-min-loop-unroll 70 -eva-split-return full \
		-eva-unroll-recursive-calls 3 -main "$1" \
		tests/eva/bounds.c "$work"/src/codec/input.c "$work"/src/codec/utf8.c "$work"/src/base/wire.c \
		>"$work/log" 2>&1; then
		cat "$work/log" >&2
		exit 2
	fi
	sed -n "/\[eva:alarm\]/,/^\[/{s|$work/||g;p}" "$work/log"
}

failed=0

# proves BEGINNING: there is no alarm.
proves() {
	found=$(alarms "$1")
	if [ -n "$found" ]; then
		echo "$1: $found"
		failed=1
	else
		echo "$1: no alarm"
	fi
}

if [ $# -gt 0 ]; then
	proves "$1"
	exit $failed
fi
for beginning in varints tags lengths skipping groups text; do
	proves "$beginning"
done
while IFS='	' read -r beginning file check instead; do
	cp "runtime/src/$file" "$work/before"
	CHECK=$check INSTEAD=$instead perl -0pe 's/\Q$ENV{CHECK}\E/$ENV{INSTEAD}/' "$work/before" >"$work/src/$file"
	if cmp -s "$work/before" "$work/src/$file"; then
		echo "$file: there is no '$check'"
		failed=1
	elif [ -z "$(alarms "$beginning")" ]; then
		echo "$file: nothing tells that '$check' is gone"
		failed=1
	else
		echo "$file: without '$check' there is an alarm"
	fi
	cp "$work/before" "$work/src/$file"
done <tests/eva/checks.tsv
exit $failed
