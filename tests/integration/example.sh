#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs an example's server, runs its client as a session file says, and compares what it prints.
#
# usage: example.sh PROGRAM_DIR SESSION
# A line of SESSION that begins with `$ client` is run (ADDRESS is put in), the others are what the
# clients must print.
set -eu
programs=$1
session=$2
place=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$place"' EXIT

# The server says where it serves once clients can come; reading that is how we wait for it.
mkfifo "$place/said"
"$programs/server" "unix:$place/socket" >"$place/said" &
server=$!
read -r _ _ address <"$place/said"

while IFS= read -r line; do
	case $line in
	'$ client'*)
		echo "$line"
		# The words of the line are its arguments.
		# shellcheck disable=SC2086
		set -- ${line#* client}
		"$programs/client" "$address" "$@" </dev/null 2>&1 || echo "exit status $?"
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
