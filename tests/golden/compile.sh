#!/bin/sh
# SPDX-License-Identifier: MIT
# The expected output of every good case compiles without a warning: as C11 with gcc and clang,
# and its header as C++17 too.
#
# usage: compile.sh INCLUDE_DIR [FILTER]     INCLUDE_DIR: what is made of the standard files
set -u
standard=$(realpath "$1") || exit 2
filter=${2:-}
root=$(realpath "$(dirname "$0")/../..") || exit 2
cd "$root/tests/golden/good" || exit 2
warnings="-Wall -Wextra -Wconversion -Werror -pedantic-errors -fsyntax-only"
includes="-I$root/runtime/include -I$standard -I."
passed=0
failed=0

check() {
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok $*"
	fi
}

for file in *.ridl.c; do
	case $file in *"$filter"*) ;; *) continue ;; esac
	for cc in gcc clang; do
		# shellcheck disable=SC2086
		check $cc -std=c11 $warnings -Wstrict-prototypes -Wmissing-prototypes $includes "$file"
	done
	for cxx in g++ clang++; do
		# shellcheck disable=SC2086
		check $cxx -std=c++17 $warnings -x c++ $includes -include "${file%.c}.h" /dev/null
	done
done
# Whoever uses what is deprecated is told what to use instead.
used() {
	printf '#include "deprecated.ridl.h"\nint f(dep_store *s);\nint f(dep_store *s) { return %s; }\n' "$2" |
		"$1" -Wall "-I$root/runtime/include" -I. -x c -fsyntax-only - 2>&1 | grep -q "deprecated.*$3"
}
for cc in gcc clang; do
	check used $cc 'dep_store_get(s, "", 0)' "use find"
	check used $cc 'dep_store_name_timed(s, 1, 0)' "use Store"
	check used $cc DEP_MODE_OLD "use NEW"
	check used $cc '(dep_thing){ .y = 1 }.maybe' gone
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
