#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes what this ridlc says and writes the expected result of every case. The difference is
# for a reviewer to read.
#
# usage: bless.sh RIDLC
set -eu
ridlc=$(realpath "$1")
cd "$(dirname "$0")/good"
for file in *.ridl; do
	"$ridlc" -I lib -o . "$file" 2>"${file%.ridl}.err"
	[ -s "${file%.ridl}.err" ] || rm "${file%.ridl}.err"
	"$ridlc" --emit=proto,ridl,markdown,descriptor -o ../emit "$file" 2>/dev/null
done
cd ../bad
for file in *.ridl; do
	if "$ridlc" -I lib -o /nowhere/never "$file" 2>"${file%.ridl}.err"; then
		echo "bad/$file is not refused" >&2
		exit 1
	fi
done
