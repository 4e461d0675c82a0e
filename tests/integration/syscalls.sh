#!/bin/sh
# SPDX-License-Identifier: MIT
# What a sync call costs in system calls: one to write and one to read, no lock that sleeps, no second thread. With a
# serving thread beside it: one look and one sleep more, for another thread may have to wake it; and nothing for the
# other thread, which is neither woken nor told to look away and back. And a client that has a serving thread and
# nothing to do makes no system call at all. Calls that are made by the callbacks of others change nothing of what is
# watched. Coming, one call and going are thirteen.
#
# And what it costs the server: a wait, a read and a write, and nothing while nobody calls. Who comes and goes costs
# it eight, beside waiting and reading.
#
# usage: syscalls.sh PROGRAM
set -eu
program=$1
calls=500
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

# trace HOW N: what the client does for N calls, as "NAME COUNT" a line.
trace() {
	strace -f -c -o "$place/table" "$program" "$1" "$address" "$2"
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

failed=0

# compare HOW: has what the calls add ready for at_most.
compare() {
	trace "$1" 0 >"$place/none"
	trace "$1" "$calls" >"$place/many"
	# The names are words.
	names=$(awk '{ print $1 }' "$place/many" | sort -u)
	echo "$1:"
}

# at_most WHAT LIMIT NAME...: what the calls add to what the program does anyway.
at_most() {
	what=$1
	limit=$2
	shift 2
	n=$(($(sum "$place/many" "$@") - $(sum "$place/none" "$@")))
	echo "$what: $n for $calls calls"
	if [ "$n" -gt "$limit" ]; then
		echo "syscalls.sh: more than $limit" >&2
		cat "$place/many" >&2
		failed=1
	fi
}

compare call
# One is the C library's own.
n=$(sum "$place/none" getrandom)
echo "random numbers to connect: $n"
[ "$n" -le 2 ] || { echo "syscalls.sh: more than 2" >&2; failed=1; }
at_most writes $((calls + spare)) write writev sendto sendmsg
at_most reads $((calls + spare)) read readv recvfrom recvmsg
at_most sleeps "$spare" futex poll ppoll select pselect6 epoll_wait epoll_pwait epoll_pwait2
at_most threads 0 clone clone3 vfork fork
# shellcheck disable=SC2086
at_most "all together" $((2 * calls + 3 * spare)) $names

compare call-served
at_most writes $((calls + spare)) write writev sendto sendmsg
at_most "changes of what is watched" "$spare" epoll_ctl
at_most "sleeps of the caller" $((calls + spare)) poll ppoll
at_most "sleeps of others" $((calls / 20)) futex epoll_wait epoll_pwait epoll_pwait2
at_most threads 0 clone clone3 vfork fork
# shellcheck disable=SC2086
at_most "all together" $((4 * calls + 3 * spare)) $names

compare call-again
at_most writes $((calls + spare)) write writev sendto sendmsg
at_most "changes of what is watched" "$spare" epoll_ctl
at_most reads $((calls + spare)) read readv recvfrom recvmsg

compare connect
# shellcheck disable=SC2086
at_most "all together" $((13 * calls + spare)) $names

# The main thread sleeps, and says when it begins and ends.
seconds=5
strace -f -o "$place/idle" "$program" idle "$address" "$seconds" >/dev/null
n=$(sed -n '/"begins/,/"ends/p' "$place/idle" | grep -vcE '"begins|"ends|nanosleep' || true)
echo "idle: $n system calls in $seconds s"
if [ "$n" -ne 0 ]; then
	sed -n '/"begins/,/"ends/p' "$place/idle" >&2
	failed=1
fi

end_server() {
	exec 3>&-
	status=0
	wait "$server" || status=$?
	server=
	if [ "$status" -ne 0 ]; then
		echo "syscalls.sh: the server ended with status $status" >&2
		exit 1
	fi
}

end_server

# On one core it sleeps at once; on more it may look again and again first.
core=$(taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/')
taskset -c "$core" strace -f -o "$place/server" "$program" serve <"$place/input" >"$place/said" &
server=$!
exec 3>"$place/input"
read -r address <"$place/said"
"$program" call "$address" "$calls"

seen=0 # lines

# served WHAT LIMIT NAMES: how often it did one of these since then, by a regular expression.
served() {
	n=$(tail -n +$((seen + 1)) "$place/server" | grep -v resumed | grep -cE "^[0-9]+ +($3)\\(" || true)
	echo "$1 of the server: $n for $calls calls"
	if [ "$n" -gt "$2" ]; then
		echo "syscalls.sh: more than $2" >&2
		failed=1
	fi
}

served waits $((calls + 5 * spare)) epoll_wait
served reads $((calls + 5 * spare)) 'read|recvfrom|recvmsg'
served writes $((calls + 5 * spare)) 'write|sendto|sendmsg'
# What the last connection leaves to do is done when nothing more is written here.
settle() {
	seen=-1
	while [ "$(wc -l <"$place/server")" -ne "$seen" ]; do
		seen=$(wc -l <"$place/server")
		sleep 1
	done
}

settle
sleep "$seconds"
n=$(($(wc -l <"$place/server") - seen))
echo "idle server: $n system calls in $seconds s"
[ "$n" -eq 0 ] || { tail -n "$n" "$place/server" >&2; failed=1; }

"$program" connect "$address" "$calls"
# How often it waits and reads depends on what comes together.
served "other calls for who comes and goes" $((8 * calls + 5 * spare)) \
	'accept4|getsockopt|setsockopt|epoll_ctl|sendmsg|shutdown|close'
end_server
[ "$failed" -eq 0 ]
