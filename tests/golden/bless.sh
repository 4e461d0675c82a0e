#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes what this ridlc says and writes the expected result of every case. The difference is
# for a reviewer to read.
#
# usage: bless.sh RIDLC
set -eu
ridlc=$(realpath "$1")
cd "$(dirname "$0")/good"
includes="-I lib -I ../../../idl"
for file in *.ridl *.proto; do
	name=${file%.*}
	# shellcheck disable=SC2086
	"$ridlc" $includes -o . "$file" 2>"$name.err"
	[ -s "$name.err" ] || rm "$name.err"
	# shellcheck disable=SC2086
	"$ridlc" $includes --emit=proto,ridl,markdown,descriptor -o ../emit "$file" 2>/dev/null
done
cd ../bad
for file in *.ridl *.proto *.textpb; do
	if ../refused.sh "$ridlc" "$file" /nowhere/never 2>"${file%.*}.err"; then
		echo "bad/$file is not refused" >&2
		exit 1
	fi
done
