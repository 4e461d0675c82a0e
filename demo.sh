#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds ridl, compiles a service definition, starts its server and calls it in every way.
# Installs what the build needs and this machine lacks.
set -eu
cd "$(dirname "$0")"

.ci/need.sh cmake ninja gcc libc flex bison pkg-config lib:libprotobuf-c
mkdir -p build
echo "Building ridlc, libridl and the example (the log is build/demo.log) ..."
{
	cmake -S . -B build/demo -G Ninja -DCMAKE_BUILD_TYPE=Release -DRIDL_BUILD_TESTS=OFF \
		-DRIDL_WERROR=OFF &&
		cmake --build build/demo
} >build/demo.log 2>&1 || { cat build/demo.log; exit 1; }

made=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$made"' EXIT

echo
echo "The service, idl/examples/calc.ridl:"
sed -n '/^service/,/^}/s/^/    /p' idl/examples/calc.ridl
echo
echo "ridlc makes typed C of it. The three ways to call add():"
build/demo/compiler/ridlc -o "$made" idl/examples/calc.ridl
grep -h -A1 -E 'calc_calculator_add(_timed|_async)?\(' "$made/calc.ridl.h" |
	sed -n '/^--$/d; s/^/    /p'
echo

# The server says where it serves once clients can come.
mkfifo "$made/said"
build/demo/generated-examples/calc/server "unix:$made/socket" >"$made/said" &
server=$!
read -r line <"$made/said"
echo "The server is $line (generated-examples/calc/server.c)."
echo "The client (generated-examples/calc/client.c) gets a synchronous answer, an asynchronous one"
echo "in a callback, a call that runs out of time, a declared error, and events from the server:"
echo
build/demo/generated-examples/calc/client "unix:$made/socket"
