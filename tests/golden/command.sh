#!/bin/sh
# SPDX-License-Identifier: MIT
# The command line: options, exit status, and what becomes of files.
#
# usage: command.sh RIDLC
set -u
manual=$(realpath "$(dirname "$0")/../../docs/ridlc.1") || exit 2
ridlc=$(realpath "$1") || exit 2
work=$(mktemp -d) || exit 2
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 2
passed=0
failed=0

# check NAME COMMAND...: the command succeeds.
check() {
	name=$1
	shift
	if "$@" >"$work/log" 2>&1; then
		passed=$((passed + 1))
		echo "ok $name"
	else
		failed=$((failed + 1))
		echo "not ok $name"
		cat "$work/log"
	fi
}

# exits STATUS COMMAND...
exits() {
	expected=$1
	shift
	"$@"
	[ $? -eq "$expected" ]
}

mkdir -p in/sub inc
printf 'ridl 1;\npackage part;\nstruct Part { int32 x = 1; }\n' >inc/part.ridl
printf 'ridl 1;\npackage whole;\nimport "part.ridl";\nstruct Whole { part.Part p = 1; }\n' >in/sub/whole.ridl
printf 'ridl 1;\npackage bad;\nstruct Bad { strng x = 1; }\n' >in/bad.ridl
printf 'ridl 1;\npackage good;\nstruct Good { int32 x = 1; }\n' >in/good.ridl

check "help names every option" sh -c "'$ridlc' --help | grep -q -- '--dump='"
check "the version" sh -c "'$ridlc' --version | grep -q '^ridlc [0-9]'"
check "no input is a mistake of usage" exits 2 "$ridlc"
check "an unknown option is a mistake of usage" exits 2 "$ridlc" --hlep in/good.ridl
check "an option without its value is a mistake of usage" exits 2 "$ridlc" in/good.ridl -o
check "an unknown dump is a mistake of usage" exits 2 "$ridlc" --dump=tokens in/good.ridl
check "a mistake in the input" exits 1 "$ridlc" -o bad_out in/bad.ridl
check "a mistake leaves nothing behind" [ ! -e bad_out ]
check "one bad file of two: nothing is written" exits 1 "$ridlc" -o both in/good.ridl in/bad.ridl
check "not even the good one" [ ! -e both ]
check "no such input" exits 1 "$ridlc" in/nowhere.ridl
check "a directory as input" exits 1 "$ridlc" in

check "imports come from -I; the output directory is made" "$ridlc" -I inc -o a/b/c in/sub/whole.ridl
check "the output is named after the file" [ -f a/b/c/whole.ridl.h ] && [ -f a/b/c/whole.ridl.c ]
check "what is only imported is not generated" [ ! -e a/b/c/part.ridl.h ]
check "its header is included" grep -q '"part.ridl.h"' a/b/c/whole.ridl.h
check "without -I the import is not found" exits 1 "$ridlc" -o no in/sub/whole.ridl

touch -d '2001-01-01' a/b/c/whole.ridl.h
check "the same again" "$ridlc" -Iinc -oa/b/c in/sub/whole.ridl
check "what has not changed is not written" [ ! a/b/c/whole.ridl.h -nt in/good.ridl ]
check "from elsewhere" sh -c "cd in/sub && '$ridlc' -I ../../inc -o '$work/d' whole.ridl"
check "the output is the same" cmp a/b/c/whole.ridl.c d/whole.ridl.c

check "what it depends on" "$ridlc" -I inc -o e -MD -MF e.d -MT goal in/sub/whole.ridl
check "as make reads it" [ "$(tr -d '\\\n' <e.d)" = "goal:   inc/part.ridl   in/sub/whole.ridl" ]
check "the default place for that" "$ridlc" -I inc -o e -MD in/sub/whole.ridl
check "is beside the output" grep -q 'e/whole.ridl.h e/whole.ridl.c:' e/whole.ridl.d

check "a dump of the tree" sh -c "'$ridlc' --dump=ast in/good.ridl | grep -q 'int32 x = 1'"
check "a dump of the model" sh -c "'$ridlc' --dump=model in/good.ridl | grep -q good_good"
check "a dump writes no files" [ ! -e good.ridl.h ]

check "several kinds of output at once" "$ridlc" --emit=proto,markdown --emit=descriptor -o kinds in/good.ridl
check "and nothing else" [ "$(cd kinds && echo ./*)" = "./good.binpb ./good.md ./good.proto" ]
check "an unknown kind is a mistake of usage" exits 2 "$ridlc" --emit=proto,java in/good.ridl
check "a source is not overwritten" exits 1 "$ridlc" --emit=ridl -o in in/good.ridl
check "not even through another name" sh -c "ln -s in link; '$ridlc' --emit=ridl -o link in/good.ridl; [ \$? -eq 1 ]"
check "it is what it was" grep -q 'int32 x = 1; }' in/good.ridl
check "a dump of what is inherited" sh -c "printf 'ridl 1;\npackage p;\ninterface A { a(); }\ninterface B : A { }\n' >in/inherit.ridl
	'$ridlc' --dump=model in/inherit.ridl | grep -q 'inherits p.A/a (p_b_a)'"

printf 'ridl 1;\npackage w;\nimport "good.ridl";\nstruct W { int32 x = 1; }\n' >in/warned.ridl

# told COMMAND...: its exit status is of no interest, what it says is.
told() {
	"$@" 2>&1 || true
}

# as_json COMMAND...: every line of it is an object; prints the last one's values.
as_json() {
	told "$@" | python3 -c 'import json, sys
for line in sys.stdin:
    told = json.loads(line)
    assert all(note["severity"] == "note" for note in told.get("notes", []))
print(*(told.get(k) for k in ("file", "line", "column", "end_column", "severity", "name", "message")))'
}

check "a warning says its name" sh -c "'$ridlc' -o w in/warned.ridl 2>&1 | grep -q 'used here \[unused-import\]\$'"
check "a warning is no mistake" "$ridlc" -o w in/warned.ridl
check "unless it shall be" exits 1 "$ridlc" -Werror -o never in/warned.ridl
check "then it is called an error" sh -c "'$ridlc' -Werror -o never in/warned.ridl 2>&1 | grep -q 'error: nothing'"
check "and nothing is written" [ ! -e never ]
check "a warning may be silenced" [ -z "$(told "$ridlc" -Wno-unused-import -Werror -o w in/warned.ridl)" ]
check "only one that exists" exits 2 "$ridlc" -Wno-fun in/warned.ridl
check "diagnostics as JSON" [ "$(as_json "$ridlc" --diagnostics=json in/bad.ridl)" = \
	"in/bad.ridl 3 14 19 error None there is no 'strng' here; did you mean 'string'?" ]
check "a warning as JSON" [ "$(as_json "$ridlc" --diagnostics=json -o w in/warned.ridl)" = \
	"in/warned.ridl 3 8 19 warning unused-import nothing of 'good.ridl' is used here" ]
check "what is about no place, as JSON" [ "$(as_json "$ridlc" --diagnostics=json in/nowhere.ridl | cut -d' ' -f1-5)" = \
	"None None None None error" ]
check "notes as JSON" sh -c "printf 'ridl 1;\npackage t;\nstruct T { int32 x = 1; int32 y = 1; }\n' >in/taken.ridl
	'$ridlc' --diagnostics=json in/taken.ridl 2>&1 | grep -q '\"notes\":\[{\"file\":\"in/taken.ridl\",\"line\":3,'"
check "bytes that are no UTF-8, as JSON" [ -n "$(as_json "$ridlc" --diagnostics=json "$(printf 'in/\377.ridl')")" ]
check "there is no other way to tell" exits 2 "$ridlc" --diagnostics=xml in/good.ridl

# coloured VARIABLE=VALUE...: whether it colours what a terminal shows, with these set.
coloured() {
	env -u NO_COLOR "$@" script -qec "'$ridlc' in/bad.ridl" /dev/null </dev/null | grep -q "$(printf '\033')"
}
check "colours on a terminal" coloured TERM=xterm
check "not for those who want none" exits 1 coloured TERM=xterm NO_COLOR=1
check "nor on a dumb one" exits 1 coloured TERM=dumb
check "nor in a file" sh -c "! '$ridlc' in/bad.ridl 2>&1 | grep -q '$(printf '\033')'"

for option in $("$ridlc" --help | sed -n 's/^  \(-[-A-Za-z]*=\{0,1\}\).*/\1/p'); do
	check "the manual knows $option" grep -qF -e "$(echo "$option" | sed 's/-/\\-/g')" "$manual"
done

check "a place that cannot be written is reported" exits 1 "$ridlc" -o /dev/null/x in/good.ridl
mkdir taken taken/good.ridl.h
check "so is a directory in the way" exits 1 "$ridlc" -o taken in/good.ridl
check "and no temporary file stays" [ "$(ls taken)" = good.ridl.h ]
check "a full disk is reported" exits 1 sh -c "ulimit -f 0; trap '' XFSZ; '$ridlc' -o big in/good.ridl"
check "and leaves nothing" [ -z "$(ls big)" ]
check "a full stdout is reported" sh -c "'$ridlc' --dump=ast in/good.ridl >/dev/full; [ \$? -eq 1 ]"

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
