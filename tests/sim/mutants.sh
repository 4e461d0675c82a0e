#!/bin/sh
# SPDX-License-Identifier: MIT
# Bugs that we fear, each a patch in mutants/: the simulator has to find every one. A line for each says by which seed it was
# caught, the how-manyth that was, and as what.
#
# usage: mutants.sh [--seeds FROM MOST] [NAME...]   seeds from 1 on, 5,000 at the most; all of them
#        mutants.sh --check                         only whether they fit the sources
#
# A copy of the tree is kept under build/mutants. One that is not caught, does not build or does not fit is a failure.
set -eu
cd "$(dirname "$0")/../.."
mutants=$PWD/tests/sim/mutants
copy=$PWD/build/mutants
from=1
most=5000
longest=900 # seconds
failed=0

fail() {
	echo "$1: $2"
	failed=$((failed + 1))
}

fits() {
	patch --dry-run -f -s -F0 -p1 -d "$2" <"$mutants/$1.patch" >/dev/null 2>&1
}

check=
if [ "${1-}" = --check ]; then
	check=yes
	shift
elif [ "${1-}" = --seeds ]; then
	from=$2
	most=$3
	shift 3
fi
if [ $# -eq 0 ]; then
	for patch in "$mutants"/*.patch; do
		set -- "$@" "$(basename "$patch" .patch)"
	done
fi
if [ -n "$check" ]; then
	for name; do
		fits "$name" . || fail "$name" "DOES NOT FIT"
	done
	echo "$# mutants, of which $failed do not fit the sources"
	[ "$failed" -eq 0 ]
	exit
fi

build() {
	cmake --build "$copy/build" --target sim_run >"$copy/log" 2>&1
}

rm -rf "$copy/tree"
mkdir -p "$copy/tree"
tar -cf - --exclude=./build --exclude=./.git . | tar -xmf - -C "$copy/tree"
launcher=
if command -v ccache >/dev/null 2>&1; then
	launcher=-DCMAKE_C_COMPILER_LAUNCHER=ccache
fi
# The launcher may be none.
# shellcheck disable=SC2086
cmake -S "$copy/tree" -B "$copy/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DRIDL_BUILD_EXAMPLES=OFF \
	-DRIDL_WERROR=OFF $launcher >"$copy/log" 2>&1 || { cat "$copy/log"; exit 1; }
build || { cat "$copy/log"; exit 1; }
run=$copy/build/tests/sim/run
"$run" --seeds "$from" 500 >"$copy/log" 2>&1 || { cat "$copy/log"; echo "the unchanged tree fails"; exit 1; }

for name; do
	if ! fits "$name" "$copy/tree"; then
		fail "$name" "DOES NOT FIT"
		continue
	fi
	patch -s -f -F0 --no-backup-if-mismatch -p1 -d "$copy/tree" <"$mutants/$name.patch"
	if ! build; then
		fail "$name" "DOES NOT BUILD"
		patch -s -f -F0 -R --no-backup-if-mismatch -p1 -d "$copy/tree" <"$mutants/$name.patch"
		continue
	fi
	status=0
	timeout "$longest" "$run" --seeds "$from" "$most" >"$copy/log" 2>&1 || status=$?
	if [ "$status" -eq 0 ]; then
		fail "$name" "SURVIVES $most seeds"
	elif [ "$status" -eq 124 ]; then
		# A thread that goes round in circles without the platform is no world's end, nor are seeds that take too long.
		fail "$name" "HANGS, or is not done in $longest s"
	else
		where=$(sed -n 's/^replay with: .*--scenario \([a-z_]*\) --seed \([0-9]*\)$/\1 \2/p' "$copy/log")
		echo "$name: caught by ${where:-nothing}, after $((${where#* } - from + 1)):" \
			"$(sed -n 's/^seed [^:]*: *//p' "$copy/log" | head -1)"
	fi
	patch -s -f -F0 -R --no-backup-if-mismatch -p1 -d "$copy/tree" <"$mutants/$name.patch"
done
echo "$(($# - failed)) of $# mutants are caught"
[ "$failed" -eq 0 ]
