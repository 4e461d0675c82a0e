#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs a build into an empty prefix, moves it, and uses it as other people would.
#
# usage: run.sh BUILD_DIR
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
build=$(cd "$1" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# quietly COMMAND...: shows what it printed only if it fails.
quietly() {
	"$@" >"$place/log" 2>&1 || {
		cat "$place/log"
		return 1
	}
}

# greets DIR: each program there says hello.
greets() {
	for program in "$1"/hello_ridl "$1"/hello_ridl_static; do
		if [ "$("$program")" != "hello, world" ]; then
			echo "$program does not greet"
			return 1
		fi
	done
}

# project NAME COMPILER OPTION...: builds it cold and in parallel, then again, and runs it.
project() {
	name=$1
	compiler=$2
	dir="$place/$name-$compiler"
	shift 2
	echo "--- $name, $compiler"
	quietly cmake -S "$here/$name" -B "$dir" -G Ninja "-DCMAKE_C_COMPILER=$compiler" "$@"
	quietly cmake --build "$dir" -j 8
	quietly cmake --build "$dir"
	if ! grep -q 'no work to do' "$place/log"; then
		echo "$name: a second build does something again"
		return 1
	fi
	greets "$dir"
}

# part NAME OPTION...: some of ridl, built, and installed into a prefix of its own.
part() {
	name=$1
	shift
	echo "--- $name"
	quietly cmake -S "$top" -B "$place/$name" -G Ninja -DRIDL_BUILD_TESTS=OFF \
		-DRIDL_BUILD_EXAMPLES=OFF "$@"
	quietly cmake --build "$place/$name"
	quietly cmake --install "$place/$name" --prefix "$place/$name-prefix"
}

quietly cmake --install "$build" --prefix "$place/first"
mv "$place/first" "$place/prefix"
prefix="$place/prefix"
lib=$(dirname "$(find "$prefix" -name libridl.so.0)")
PATH="$prefix/bin:$PATH"
PKG_CONFIG_PATH="$lib/pkgconfig"
export PATH PKG_CONFIG_PATH

for compiler in gcc clang; do
	project found "$compiler" "-DCMAKE_PREFIX_PATH=$prefix"
	project subdirectory "$compiler" "-DRIDL_SOURCE=$top"

	echo "--- make, $compiler"
	mkdir "$place/make-$compiler"
	quietly make -C "$place/make-$compiler" -f "$here/make/Makefile" -j 8 \
		"CC=$compiler" "SRC=$here/src"
	LD_LIBRARY_PATH="$lib" greets "$place/make-$compiler"
done

# The compiler alone; the library alone, with a ridlc it is told of; and a cross build, which
# takes the one in the PATH and could not run its own.
part compiler -DRIDL_BUILD_RUNTIME=OFF
part runtime -DRIDL_BUILD_COMPILER=OFF "-DRIDLC_EXECUTABLE=$prefix/bin/ridlc"
part cross -DCMAKE_SYSTEM_NAME=Linux
if ! grep -q "RIDLC_OF_HOST:FILEPATH=$prefix/bin/ridlc" "$place/cross/CMakeCache.txt"; then
	echo "cross: did not take the host's ridlc"
	exit 1
fi
