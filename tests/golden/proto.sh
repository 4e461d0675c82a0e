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

# same_descriptors NAME PROTO: of NAME.binpb and PROTO.proto.
same_descriptors() {
	protoc -I "$out/proto" --include_imports --include_source_info \
		"--descriptor_set_out=$out/theirs" "$2.proto" &&
		"$python" "$root/tests/golden/descriptors.py" "$out/theirs" "$out/proto/$1.binpb"
}

# Which of them was the input stands in the first lines.
same_c() {
	for file in "$1".ridl.h "$1".ridl.c; do
		grep -v 'Made by ridlc from' "$out/first/$file" >"$out/one"
		grep -v 'Made by ridlc from' "$out/again/$file" | diff "$out/one" - || return 1
	done
}

# The source as ridlc writes it gives the same C, and is what ridlc writes of it.
same_meaning() {
	run "$out/first" c "$2" &&
		"$ridlc" -I "$out/ridl" -I "$root/idl" --emit=c,ridl -o "$out/again" \
			"$out/ridl/$1.ridl" &&
		cmp "$out/ridl/$1.ridl" "$out/again/$1.ridl" &&
		same_c "$1"
}

# run DIR KINDS FILE
run() {
	"$ridlc" -I "$root/idl" -I "$root/tests/golden/good/lib" -Wno-not-kept "--emit=$2" -o "$1" "$3"
}

sources="$root/tests/golden/good/*.ridl $root/tests/golden/good/*.proto $root/idl/examples/*.ridl
	$root/idl/ridl/*.ridl $root/idl/google/protobuf/*.ridl"
# As large as some are: what is built in pieces is whole.
"$root/tests/bench/schema.py" 12000 >"$out/large.ridl"
sources="$sources $out/large.ridl"
for file in $sources; do
	check "$file" run "$out/proto" proto,descriptor "$file"
	check "$file" run "$out/ridl" ridl "$file"
done
mkdir "$out/ridl/ridl"
cp "$root"/idl/ridl/*.ridl "$out/ridl/ridl"
for file in $sources; do
	name=$(basename "$file")
	name=${name%.*}
	case $name in *"$filter"*) ;; *) continue ;; esac
	case $file in
	*/google/protobuf/*) check "$name: descriptors" same_descriptors "$name" "google/protobuf/$name" ;;
	*) check "$name: descriptors" same_descriptors "$name" "$name" ;;
	esac
	check "$name: source" same_meaning "$name" "$file"
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
