#!/bin/sh
# SPDX-License-Identifier: MIT
# What a sync call costs its thread in system calls: one to write and one to read, no lock that sleeps, no second
# thread.
#
# usage: syscalls.sh PROGRAM
set -eu
program=$1
calls=1000
spare=10 # to connect, to greet, and to end
place=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$place"' EXIT

# The server serves as long as somebody holds the other end of its input.
mkfifo "$place/input" "$place/said"
"$program" serve <"$place/input" >"$place/said" &
server=$!
exec 3>"$place/input"
read -r address <"$place/said"

# trace N: what the client does for N calls, as "NAME COUNT" a line.
trace() {
	strace -f -c -o "$place/table" "$program" call "$address" "$1"
	awk '$4 ~ /^[0-9]+$/ && $NF != "total" { print $NF, $4 }' "$place/table"
}

# sum FILE NAME...: how often these were called.
sum() {
	file=$1
	shift
	total=0
	for name in "$@"; do
		n=$(awk -v name="$name" '$1 == name { print $2 }' "$file")
		total=$((total + ${n:-0}))
	done
	echo "$total"
}

trace 0 >"$place/none"
trace "$calls" >"$place/many"
failed=0

# at_most WHAT LIMIT NAME...: what the calls add to what the program does anyway.
at_most() {
	what=$1
	limit=$2
	shift 2
	n=$(($(sum "$place/many" "$@") - $(sum "$place/none" "$@")))
	echo "$what: $n for $calls calls"
	if [ "$n" -gt "$limit" ]; then
		echo "syscalls.sh: more than $limit" >&2
		failed=1
	fi
}

at_most writes $((calls + spare)) write writev sendto sendmsg
at_most reads $((calls + spare)) read readv recvfrom recvmsg
at_most sleeps "$spare" futex poll ppoll select pselect6 epoll_wait epoll_pwait epoll_pwait2
at_most threads 0 clone clone3 vfork fork
names=$(awk '{ print $1 }' "$place/many" | sort -u)
# The names are words.
# shellcheck disable=SC2086
at_most "all together" $((2 * calls + 3 * spare)) $names

exec 3>&-
status=0
wait "$server" || status=$?
server=
if [ "$status" -ne 0 ]; then
	echo "syscalls.sh: the server ended with status $status" >&2
	exit 1
fi
[ "$failed" -eq 0 ] || { cat "$place/many" >&2; exit 1; }
