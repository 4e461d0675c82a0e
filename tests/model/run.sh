#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks every model, and that each of its mutants is caught. Needs spin and a C compiler.
#
# usage: run.sh [NAME...]      only those models: role, calls, refs, pool
set -eu
cd "$(dirname "$0")"
here=$PWD

# search WORK WANTED FILE NAME DEFINE...: lets spin look at every state. What it found is in WORK/NAME/out. To
# optimise what spin makes takes longer than to run it as it is.
search() {
	dir=$1/$4
	file=$3
	shift 4
	mkdir "$dir"
	cd "$dir"
	started=$(date +%s)
	if spin "$@" -a "$here/$file.pml" &&
		"${CC:-cc}" -O0 -w -DSAFETY -DCOLLAPSE -DVECTORSZ=1024 -DMEMLIM=3000 -o pan pan.c; then
		timeout 300 ./pan -E -n -m100000 -w22 || true
	fi >out 2>&1
	rm -f pan pan.?
	echo $(($(date +%s) - started)) >seconds
}

# How it is called by itself, for several at a time.
if [ "${1-}" = --search ]; then
	shift
	search "$@"
	exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# verdict NAME: holds, fails or broken (the search did not come to an end).
verdict() {
	if grep -q 'errors: [1-9]' "$work/$1/out" && grep -q 'assertion violated' "$work/$1/out"; then
		echo fails
	elif grep -q 'errors: 0' "$work/$1/out" &&
		! grep -qE 'max search depth|not completed|reached -DMEMLIM' "$work/$1/out"; then
		echo holds
	else
		echo broken
	fi
}

# report WANTED NAME
report() {
	states=$(sed -n 's/ *\([0-9]*\) states, stored.*/\1/p' "$work/$2/out")
	seconds=$(cat "$work/$2/seconds")
	found=$(verdict "$2")
	if [ "$found" = "$1" ]; then
		passed=$((passed + 1))
		printf 'ok    %-44s %9s states %3d s\n' "$2" "$states" "$seconds"
	else
		failed=$((failed + 1))
		printf 'FAIL  %-44s %9s states %3d s: it %s, and should have: %s\n' \
			"$2" "${states:-0}" "$seconds" "$found" "$1"
		cat "$work/$2/out"
	fi
}

# model FILE VARIANT DEFINE...: has to hold.
model() {
	file=$1
	name=$1-$2
	shift 2
	if wanted "$file"; then
		echo holds "$file" "$name" "$@" >>"$work/list"
	fi
}

# mutant FILE NAME DEFINE...: has to be caught.
mutant() {
	file=$1
	name=$1-mutant-$2
	define=-DMUTANT_$(echo "$2" | tr a-z- A-Z_)
	shift 2
	grep -q "${define#-D}" "$file.pml" || { echo "$file.pml has no ${define#-D}"; exit 2; }
	if wanted "$file"; then
		echo fails "$file" "$name" "$define" "$@" >>"$work/list"
	fi
}

only=$*

wanted() {
	[ -z "$only" ] || case " $only " in *" $1 "*) ;; *) return 1 ;; esac
}

nests="-DNESTS=1 -DPUSH -DTIMED=1"
loop="-DLOOP -DONE -DEXPORT"
# Words of these are meant to be split.
# shellcheck disable=SC2086
{
	model role nested $nests
	model role close -DCLOSER -DTIMED=1
	model role hangup -DHANGUP -DPUSH -DTIMED=1
	model role loop -DLOOP
	model role loop-deadline $loop -DTIMED=1
	model role loop-hangup $loop -DHANGUP
	model role loop-close -DLOOP -DONE -DCLOSER
	model role served -DLOOP -DSERVED -DHANGUP
	model role served-close -DLOOP -DSERVED -DHANGUP -DCLOSER
	mutant role exit-tells-nobody $nests
	mutant role promise-forgotten $nests
	mutant role promise-kept-while-running $nests
	mutant role reader-is-deaf -DCLOSER
	mutant role route-one-frame $nests
	mutant role park-is-lazy -DLOOP
	mutant role event-takes-anyway -DLOOP
	mutant role told-stays $loop -DNESTS=1
	mutant role unwaited-unarmed -DLOOP -DONE
	mutant role export-unarmed $loop
	mutant role let-in-unarmed -DLOOP -DSERVED
	mutant role waiter-reads-paused -DLOOP -DONE
	mutant role hangup-spins $loop -DHANGUP
	mutant role paused-reads -DLOOP -DSERVED -DHANGUP

	model calls answers
	model calls close -DCLOSER
	mutant calls give-up-looks-twice
	mutant calls give-up-frees
	mutant calls no-generation -DMUTANT_GIVE_UP_FREES
	mutant calls late-keeps-slot
	mutant calls cancel-forgets
	mutant calls cancel-stays-listed
	mutant calls close-frees -DCLOSER
	mutant calls close-completes-none -DCLOSER

	model refs exact
	model refs close -DCLOSER
	mutant refs failed-send-counts
	mutant refs counts-after-sending
	mutant refs any-release-drops
	mutant refs counts-proxies
	mutant refs dead-stays-listed
	mutant refs releases-one
	mutant refs calls-after-unref
	mutant refs last-count-without-lock
	mutant refs last-is-not-looked-at
	mutant refs crossed-release-breaks -DCLOSER
	mutant refs export-while-leaving-leaks -DCLOSER

	model pool slow
	model pool dismiss -DDISMISS
	model pool dismiss-one-of-two -DDISMISS -DTWO
	model pool stop -DSTOP
	mutant pool driver-has-no-fence
	mutant pool watchman-has-no-fence
	mutant pool returns-without-cas
	mutant pool first-tick-takes
	mutant pool takes-over-never
	mutant pool tick-never-comes
	mutant pool sleeps-without-looking -DDISMISS -DTWO
	mutant pool watchman-not-told -DDISMISS -DTWO
	mutant pool roused-cleared-late -DSTOP
	mutant pool leaves-without-heir -DDISMISS
}

[ -e "$work/list" ] || { echo "no model is called so: $only"; exit 2; }
xargs -P "$(nproc)" -L 1 "$here/run.sh" --search "$work" <"$work/list"
while read -r wants _ name _; do
	report "$wants" "$name"
done <"$work/list"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
