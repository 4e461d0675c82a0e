#!/bin/sh
# SPDX-License-Identifier: MIT
# A world is the same in every bit, whether it is the first of its process or comes after others.
#
# usage: replay.sh RUN
set -eu

hash_of() {
	"$@" | sed -n 's/.*hash \([0-9a-f]*\).*/\1/p'
}

together=$(hash_of "$1" --seeds 1 60)
alone=$(hash_of "$1" --seeds 1 60 --alone)
echo "one after the other: $together, each alone: $alone"
[ -n "$alone" ] && [ "$together" = "$alone" ]
