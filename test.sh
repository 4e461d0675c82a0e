#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds and runs the tests; installs what they need first. Everything built is under build/.
#
# usage: test.sh          all of it
#        test.sh quick    unit, golden and lint tests of a plain build: under a minute
#        test.sh coverage lines and branches that the tests reach, for each floor
set -eu
cd "$(dirname "$0")"

passed=0
failed=0
failures=""
jobs=$(nproc)

# finish_step NAME STARTED STATUS: says how long it took, and remembers a failure.
finish_step() {
	seconds=$(($(date +%s) - $2))
	if [ "$3" -eq 0 ]; then
		echo "=== $1: ok, $seconds s"
	else
		echo "=== $1: FAILED, $seconds s"
		failures="$failures $1"
	fi
}

# step NAME COMMAND...: one thing that passes or fails.
step() {
	name=$1
	shift
	echo "=== $name"
	started=$(date +%s)
	status=0
	"$@" || status=$?
	if [ "$status" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
	finish_step "$name" "$started" "$status"
	return "$status"
}

# build DIR OPTION...: configures and builds build/DIR.
build() {
	dir=build/$1
	shift
	if command -v ccache >/dev/null 2>&1; then
		set -- "$@" -DCMAKE_C_COMPILER_LAUNCHER=ccache
	fi
	cmake -S . -B "$dir" -G Ninja "$@" >"$dir.log" 2>&1 ||
		{ cat "$dir.log"; return 1; }
	cmake --build "$dir" -j "$jobs"
}

# suite DIR OPTION...: the tests of build/DIR; each counts.
suite() {
	dir=build/$1
	name="$1: tests"
	shift
	echo "=== $name"
	started=$(date +%s)
	status=0
	ctest --test-dir "$dir" -j "$jobs" --output-on-failure --no-tests=error \
		--output-log "$dir.ctest" "$@" || status=$?
	line=$(grep 'tests failed out of' "$dir.ctest" || echo "0% 0 1 tests failed out of 1")
	bad=$(echo "$line" | sed 's/.* \([0-9]*\) tests failed.*/\1/')
	all=$(echo "$line" | sed 's/.*out of \([0-9]*\).*/\1/')
	failed=$((failed + bad))
	passed=$((passed + all - bad))
	finish_step "$name" "$started" "$status"
}

quick() {
	if step "plain: build" build plain -DCMAKE_BUILD_TYPE=Debug; then
		suite plain -L 'unit|compiler|golden|lint'
	fi
}

everything() {
	if step "plain: build" build plain -DCMAKE_BUILD_TYPE=Debug; then
		suite plain
	fi
	step "models" tests/model/run.sh || true
	# What users get: optimised, and without assertions. Its ridlc has made the C of these tests, and simulated worlds are
	# the same again.
	if step "release: build" build release -DCMAKE_BUILD_TYPE=Release; then
		suite release -LE 'lint|golden|sim'
		step "install" tests/install/run.sh build/release || true
	fi
	if step "address: build" build address -DCMAKE_BUILD_TYPE=Debug -DRIDL_SANITIZE=address; then
		suite address
	fi
	# ridlc has one thread.
	if step "thread: build" build thread -DCMAKE_BUILD_TYPE=Debug -DRIDL_SANITIZE=thread; then
		suite thread -LE 'golden|compiler'
	fi
	if step "fuzz: build" build fuzz -DCMAKE_BUILD_TYPE=Debug -DRIDL_SANITIZE=fuzz \
		-DCMAKE_C_COMPILER=clang -DRIDL_BUILD_EXAMPLES=OFF; then
		suite fuzz
	fi
}

coverage() {
	if step "coverage: build" build coverage -DCMAKE_BUILD_TYPE=Debug \
		"-DCMAKE_C_FLAGS=--coverage -fprofile-update=atomic -DRI_COVERAGE"; then
		find build/coverage -name '*.gcda' -delete
		suite coverage -L 'unit|compiler|integration|golden|fuzz|sim'
		step "coverage" tests/coverage.py build/coverage || true
	fi
}

.ci/need.sh cmake ninja gcc libc g++ clang clang++ flex bison pkg-config python3 strace clang-format \
	shellcheck nm make systemd-socket-activate lib:libprotobuf-c lib:cmocka lib:glib-2.0 lib:libuv \
	protoc protoc-c well-known.proto grpc-proto python:google.protobuf
mkdir -p build
case ${1-all} in
quick) quick ;;
coverage) coverage ;;
all)
	.ci/need.sh clang-runtime spin
	everything
	;;
*)
	echo "usage: test.sh [quick|coverage]" >&2
	exit 2
	;;
esac

if [ -n "$failures" ]; then
	echo "failed:$failures"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ -z "$failures" ]
