#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs an example's server, runs its clients as a session file says, and compares what they print.
#
# usage: example.sh PROGRAM_DIR SESSION [SERVER]
# A line of SESSION such as `$ client get greeting` runs PROGRAM_DIR/client with the server's address
# and these arguments; the others are what it must print. SERVER: PROGRAM_DIR/server.
set -eu
programs=$1
session=$2
place=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$place"' EXIT

# The server says where it serves once clients can come; reading that is how we wait for it.
mkfifo "$place/said"
"${3-$programs/server}" "unix:$place/socket" >"$place/said" &
server=$!
read -r _ _ address <"$place/said"

while IFS= read -r line; do
	case $line in
	'$ '*)
		echo "$line"
		# The words of the line are the program and its arguments.
		# shellcheck disable=SC2086
		set -- ${line#* }
		program=$1
		shift
		"$programs/$program" "$address" "$@" </dev/null 2>&1 || echo "exit status $?"
		;;
	esac
done <"$session" >"$place/printed"
diff -u "$session" "$place/printed"

kill "$server"
status=0
wait "$server" || status=$?
server=
if [ "$status" -ne 0 ]; then
	echo "example.sh: the server ended with status $status" >&2
	exit 1
fi
