#!/bin/sh
# SPDX-License-Identifier: MIT
# protoc accepts every .proto that ridlc makes of the good cases, and the descriptor set that ridlc
# makes says the same as protoc's, comments and all. What --emit=ridl writes means what its source
# means: the same C comes of it.
#
# usage: proto.sh RIDLC [FILTER]
set -u
ridlc=$(realpath "$1") || exit 2
filter=${2:-}
root=$(realpath "$(dirname "$0")/../..") || exit 2
out=$(mktemp -d) || exit 2
trap 'rm -rf "$out"' EXIT
passed=0
failed=0

# The python that has protobuf; a user's own may come first in the path.
for python in python3 /usr/bin/python3; do
	"$python" -c 'import google.protobuf' 2>/dev/null && break
done

check() {
	what=$1
	shift
	if "$@" >"$out/log" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok $what"
		cat "$out/log"
	fi
}

same_descriptors() {
	protoc -I "$out/proto" --include_imports --include_source_info \
		"--descriptor_set_out=$out/theirs" "$1.proto" &&
		"$python" "$root/tests/golden/descriptors.py" "$out/theirs" "$out/proto/$1.binpb"
}

# The source as ridlc writes it gives the same C, and is what ridlc writes of it.
same_meaning() {
	"$ridlc" -I "$out/ridl" --emit=c,ridl -o "$out/again" "$out/ridl/$1.ridl" &&
		"$ridlc" -I "$(dirname "$2")" -I "$root/idl" -o "$out/first" "$2" 2>/dev/null &&
		cmp "$out/ridl/$1.ridl" "$out/again/$1.ridl" &&
		diff "$out/first/$1.ridl.h" "$out/again/$1.ridl.h" &&
		diff "$out/first/$1.ridl.c" "$out/again/$1.ridl.c"
}

sources="$root/tests/golden/good/*.ridl $root/idl/examples/*.ridl $root/idl/ridl/*.ridl"
for file in $sources; do
	check "$file" "$ridlc" -I "$root/idl" --emit=proto,descriptor -o "$out/proto" "$file"
	check "$file" "$ridlc" -I "$root/idl" --emit=ridl -o "$out/ridl" "$file"
done
mkdir "$out/ridl/ridl"
cp "$root"/idl/ridl/*.ridl "$out/ridl/ridl"
for file in $sources; do
	name=$(basename "$file" .ridl)
	case $name in *"$filter"*) ;; *) continue ;; esac
	check "$name: descriptors" same_descriptors "$name"
	check "$name: source" same_meaning "$name" "$file"
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
