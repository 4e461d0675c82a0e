#!/bin/sh
# SPDX-License-Identifier: MIT
# The command line: options, exit status, and what becomes of files.
#
# usage: command.sh RIDLC
set -u
manual=$(realpath "$(dirname "$0")/../../docs/ridlc.1") || exit 2
bench=$(realpath "$(dirname "$0")/../bench") || exit 2
include=$(realpath "$(dirname "$0")/../../runtime/include") || exit 2
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

# told COMMAND...: its exit status is of no interest, what it says is.
told() {
	"$@" 2>&1 || true
}

# says TEXT COMMAND...: that is part of what it says.
says() {
	text=$1
	shift
	told "$@" | grep -qF -e "$text"
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

mkdir inc2
sed 's/int32 x/string y/' inc/part.ridl >inc2/part.ridl
check "of two -I the first counts" "$ridlc" -I inc2 -I inc -o first in/sub/whole.ridl inc2/part.ridl
check "and what it has is another thing than what the second has" says "'part.Part' is declared already" \
	"$ridlc" -I inc2 -I inc -o never in/sub/whole.ridl inc/part.ridl
check "a file is one, however it is reached" "$ridlc" -I inc -I ./inc/../inc -o once in/sub/whole.ridl ./in/../inc/part.ridl inc/part.ridl
check "and made once" [ "$(cd once && echo ./*)" = "./part.ridl.c ./part.ridl.h ./whole.ridl.c ./whole.ridl.h" ]
ln -s part.ridl inc/link.ridl
check "so is one that a link leads to" says "'link.ridl' is imported already" sh -c "
	sed 's/^import.*/&\nimport \"link.ridl\";/' in/sub/whole.ridl | '$ridlc' -I inc -o never -"
mkdir twin
sed 's/good/twin/' in/good.ridl >twin/good.ridl
check "two of one name have one output" says "in/good.ridl:1:1: note: this one; a run for each, with another -o, keeps both" \
	"$ridlc" -o never in/good.ridl twin/good.ridl
mkdir dos bare
sed 's/$/\r/' in/sub/whole.ridl >dos/whole.ridl
check "lines may end as on DOS" "$ridlc" -I inc -o dos.out dos/whole.ridl
printf %s "$(cat in/sub/whole.ridl)" >bare/whole.ridl
check "and the last one not at all" "$ridlc" -I inc -o bare.out bare/whole.ridl
check "it is the same" diff -r dos.out a/b/c
check "both are" diff -r bare.out a/b/c

touch -d '2001-01-01' a/b/c/whole.ridl.h
check "the same again" "$ridlc" -Iinc -oa/b/c in/sub/whole.ridl
check "what has not changed is not written" [ ! a/b/c/whole.ridl.h -nt in/good.ridl ]
check "from elsewhere" sh -c "cd in/sub && '$ridlc' -I ../../inc -o '$work/d' whole.ridl"
check "the output is the same" cmp a/b/c/whole.ridl.c d/whole.ridl.c

check "what it depends on" "$ridlc" -I inc -o e -MD -MF e.d -MT goal in/sub/whole.ridl
check "as make reads it" [ "$(tr -d '\\\n' <e.d)" = "goal:   inc/part.ridl   in/sub/whole.ridl" ]
check "the default place for that" "$ridlc" -I inc -o e -MD in/sub/whole.ridl
check "is beside the output" grep -q 'e/whole.ridl.h e/whole.ridl.c:' e/whole.ridl.d

check "of several files" "$ridlc" -I in/sub -I inc -o e2 -MD in/sub/whole.ridl inc/part.ridl
check "that is called like the first one given" [ -f e2/whole.ridl.d ] && [ ! -e e2/part.ridl.d ]
check "a .proto may be the first" sh -c "printf 'syntax = \"proto3\";' >in/first.proto
	'$ridlc' -o e3 -MD in/good.ridl in/first.proto && '$ridlc' -o e4 -MD in/first.proto in/good.ridl"
check "or not" [ -f e3/good.ridl.d ] && [ -f e4/first.ridl.d ]

# tracked DIR: for make and for ninja, what is made of a file in there is old once that file is newer.
tracked() {
	mkdir -p "$1"
	cp in/good.ridl "$1/x.ridl"
	"$ridlc" -o "$1/out" -MD "$1/x.ridl" && "$ridlc" -o "$1/out" -MF n.d -MT made "$1/x.ridl" || return 1
	printf '\t@:\n' >>"$1/out/x.ridl.d"
	printf 'rule r\n command = touch made\n depfile = n.d\nbuild made: r\n' >build.ninja
	rm -f .ninja_deps .ninja_log made
	ninja && ninja -n | grep 'no work' && make -qf "$1/out/x.ridl.d" || return 1
	touch -d '2001-01-01' made "$1/out/x.ridl.h"
	ninja -n | grep 'touch made' && exits 1 make -qf "$1/out/x.ridl.d"
}
# shellcheck disable=SC2016
for dir in 'a b' a:b 'a#b' 'a$b' 'a\b' 'a\ b'; do
	check "make and ninja understand '$dir'" tracked "$dir"
done

check "a dump of the tree" sh -c "'$ridlc' --dump=ast in/good.ridl | grep -q 'int32 x = 1'"
check "a dump of the model" sh -c "'$ridlc' --dump=model in/good.ridl | grep -q good_good"
check "a dump writes no files" [ ! -e good.ridl.h ]

check "the standard input" sh -c "'$ridlc' -I inc -o piped -MD - <in/sub/whole.ridl"
check "is stdin.ridl" grep -q '"stdin.ridl.h"' piped/stdin.ridl.c
check "on which nothing can depend" [ "$(tr -d '\\\n' <piped/stdin.ridl.d)" = "piped/stdin.ridl.h piped/stdin.ridl.c:   inc/part.ridl" ]
check "mistakes in it have a place" sh -c "'$ridlc' - <in/bad.ridl 2>&1 | grep -q '^stdin.ridl:3:14: error'"
check "a directory on it is no input" exits 1 sh -c "'$ridlc' - <in"

printf 'ridl 1;\npackage seen;\nservice S { f() -> int32; }\nerror E { int32 x = 1; }\n' >in/seen.ridl
# compiles OPTION...: its output for these options, with an -fvisibility that says the opposite.
compiles() {
	"$ridlc" -o seen "--visibility=$1" in/seen.ridl || return 1
	shift
	gcc -std=c11 -Wall -Wextra -Werror -fPIC "$@" -I"$include" -c -o seen/seen.o seen/seen.ridl.c
}
visible() {
	readelf -sW seen/seen.o | grep -v UND | grep -E ' (FUNC|OBJECT) +GLOBAL ' | grep -c " $1 "
}
check "hidden output compiles" compiles hidden -fvisibility=default
check "and all of it is hidden" [ "$(visible DEFAULT)-$(visible HIDDEN)" = "0-25" ]
check "default output compiles" compiles default -fvisibility=hidden
check "and none of it is hidden" [ "$(visible DEFAULT)-$(visible HIDDEN)" = "25-0" ]
check "a macro need not be defined" compiles SEEN_API -fvisibility=hidden
check "then it means nothing" [ "$(visible HIDDEN)" = 25 ]
check "but may be" compiles SEEN_API -fvisibility=hidden '-DSEEN_API=__attribute__((visibility("default")))'
check "and then it counts" [ "$(visible DEFAULT)" = 25 ]
check "what could be no macro is a mistake of usage" exits 2 "$ridlc" --visibility=a-b in/seen.ridl

check "several kinds of output at once" "$ridlc" --emit=proto,markdown --emit=descriptor -o kinds in/good.ridl
check "and nothing else" [ "$(cd kinds && echo ./*)" = "./good.binpb ./good.md ./good.proto" ]
check "an unknown kind is a mistake of usage" exits 2 "$ridlc" --emit=proto,java in/good.ridl
check "a source is not overwritten" exits 1 "$ridlc" --emit=ridl -o in in/good.ridl
check "not even through another name" sh -c "ln -s in link; '$ridlc' --emit=ridl -o link in/good.ridl; [ \$? -eq 1 ]"
check "it is what it was" grep -q 'int32 x = 1; }' in/good.ridl
check "a dump of what is inherited" sh -c "printf 'ridl 1;\npackage p;\ninterface A { a(); }\ninterface B : A { }\n' >in/inherit.ridl
	'$ridlc' --dump=model in/inherit.ridl | grep -q 'inherits p.A/a (p_b_a)'"

printf 'ridl 1;\npackage w;\nimport "good.ridl";\nstruct W { int32 x = 1; }\n' >in/warned.ridl

# Root may write everywhere.
as_nobody() {
	if [ "$(id -u)" -eq 0 ]; then
		setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
	else
		"$@"
	fi
}

"$bench/schema.py" 2000 >in/large.ridl

# interrupted SIGNAL: of a large interface, once the first part of its output is there.
interrupted() {
	mkfifo large.d
	rm -rf cut && mkdir cut
	# The rule of dependencies goes to a pipe that nobody reads: there it stays.
	env --default-signal "$ridlc" -o cut --emit=c,proto -MF large.d in/large.ridl &
	pid=$!
	until [ -n "$(ls cut)" ]; do :; done
	kill "-$1" $pid
	wait $pid
	status=$?
	rm large.d
	[ $status -gt 128 ] && [ -z "$(ls cut)" ]
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

for option in $("$ridlc" --help | sed -n 's/^  \(-[-A-Za-z]*=\{0,1\}\).*/\1/p' | sed 's/NAME$//'); do
	check "the manual knows $option" grep -qF -e "$(echo "$option" | sed 's/-/\\-/g')" "$manual"
done

# Files of protobuf's.
mkdir -p protos/demo/deep
printf 'syntax = "proto3";\npackage demo.deep;\nmessage Part { int32 x = 1; }\n' >protos/demo/deep/part.proto
printf 'syntax = "proto3";\npackage demo;\nimport "demo/deep/part.proto";\nmessage Whole { deep.Part p = 1; }\n' >protos/demo/whole.proto
printf 'syntax = "proto3";\npackage demo;\nmessage Bad { strng x = 1; }\n' >protos/bad.proto
printf 'syntax = "proto2";\npackage demo;\nmessage Old { required int32 x = 1; }\n' >protos/old.proto
printf 'syntax = "proto3";\nmessage Alone { int32 x = 1; }\n' >protos/2-alone.proto
for python in python3 /usr/bin/python3; do
	"$python" -c 'import google.protobuf' 2>/dev/null && break
done

# changed PYTHON: whole.set, changed like that, as changed.set.
changed() {
	"$python" -c 'import sys
from google.protobuf.descriptor_pb2 import FileDescriptorSet
s = FileDescriptorSet.FromString(open("whole.set", "rb").read())
f = s.file[-1]
exec(sys.argv[1])
open("changed.set", "wb").write(s.SerializeToString())' "$1"
}

check "a .proto alone" "$ridlc" -o p1 protos/demo/deep/part.proto
check "is named after itself" [ -f p1/part.ridl.h ] && [ -f p1/part.ridl.c ]
check "a .proto in an import directory" "$ridlc" -I protos -o p2 -MD -MF p2.d protos/demo/whole.proto
check "lies as deep as there" [ -f p2/demo/whole.ridl.h ] && [ -f p2/demo/whole.ridl.c ]
check "and includes by that name" grep -q '"demo/deep/part.ridl.h"' p2/demo/whole.ridl.h
check "what it depends on is known" grep -q 'protos/demo/deep/part.proto' p2.d
check "several, and a .ridl" "$ridlc" -I protos -o p3 in/good.ridl protos/demo/whole.proto protos/demo/deep/part.proto
check "each is made" [ -f p3/good.ridl.h ] && [ -f p3/demo/whole.ridl.h ] && [ -f p3/demo/deep/part.ridl.h ]
check "they compile" cc -std=c11 -fsyntax-only -I"$(dirname "$manual")/../runtime/include" -Ip3 p3/demo/whole.ridl.c p3/demo/deep/part.ridl.c
check "a file without a package is one" "$ridlc" -o p4 --emit=ridl protos/2-alone.proto
check "named after it" grep -q '^package _2_alone;' p4/2-alone.ridl
check "what protoc says has its place" says "protos/bad.proto:3:15: error: \"strng\" is not defined." "$ridlc" -o never protos/bad.proto
check "and its line" says "      |               ^" "$ridlc" -o never protos/bad.proto
check "it is a mistake in the input" exits 1 "$ridlc" -o never protos/bad.proto
check "what imports it, too" says "protos/bad.proto:3:15: error:" sh -c "printf 'syntax = \"proto3\"; import \"bad.proto\";' >protos/user.proto; '$ridlc' -o never protos/user.proto"
printf 'syntax = "proto3";\nimport "far/away.proto";\n' >protos/far.proto
check "nor twice what is not there" sh -c "! '$ridlc' -o never protos/far.proto 2>&1 | grep -qF ': File not found.'"
check "but how it is found" says "far.proto:2:1: note: -I names directories to look in" "$ridlc" -o never protos/far.proto
check "no protoc, no .proto" says "'protos/old.proto' is read with protoc's help, which is not in PATH (package protobuf-compiler)" env PATH=/nowhere "$ridlc" protos/old.proto
check "nor without it" exits 1 env PATH=/nowhere "$ridlc" protos/old.proto
check "a .ridl does without" env PATH=/nowhere "$ridlc" -o p5 in/good.ridl
mkdir fake
printf '#!/bin/sh\nexit 3\n' >fake/protoc
check "a protoc that is no program" says "protoc cannot be run: Permission denied" env PATH="$PWD/fake" "$ridlc" protos/old.proto
chmod +x fake/protoc
check "a protoc that says nothing" says "protoc failed, with status 3" env PATH="$PWD/fake" "$ridlc" protos/old.proto
printf '#!/bin/sh\necho rubbish\n' >fake/protoc
check "a protoc that talks rubbish" says "'protoc's output' is no descriptor set" env PATH="$PWD/fake" "$ridlc" protos/old.proto
printf '#!/bin/sh\nkill -9 $$\n' >fake/protoc
check "a protoc that is killed" says "protoc failed, with status 137" env PATH="$PWD/fake" "$ridlc" protos/old.proto
check "no such .proto" says "nowhere.proto" "$ridlc" -o never nowhere.proto

check "a descriptor set" protoc -I protos --include_imports --include_source_info --descriptor_set_out=whole.set demo/whole.proto
check "is read without protoc" env PATH=/nowhere "$ridlc" --from-descriptor whole.set -MD -MF s1.d -o s1
check "all of it" [ -f s1/demo/whole.ridl.h ] && [ -f s1/demo/deep/part.ridl.h ]
check "and says the same" cmp s1/demo/whole.ridl.h p2/demo/whole.ridl.h
check "it depends on the set" [ "$(tr -d '\\\n' <s1.d | sed 's/.*://')" = "   whole.set" ]
check "some of it" "$ridlc" --from-descriptor=whole.set -o s2 demo/whole.proto
check "and no more" [ -f s2/demo/whole.ridl.h ] && [ ! -e s2/demo/deep ]
check "what is not in it" says "'whole.proto' is not in 'whole.set'" "$ridlc" --from-descriptor=whole.set -o never whole.proto
check "a set that is not there" says "cannot read 'nowhere.set': No such file or directory" "$ridlc" --from-descriptor=nowhere.set
check "a set that is none" says "'in/good.ridl' is no descriptor set" "$ridlc" --from-descriptor in/good.ridl
check "a set cut short" says "is no descriptor set" sh -c "head -c 150 whole.set >short.set; '$ridlc' --from-descriptor short.set"
check "an option without its value says so" says "--from-descriptor needs a SET" "$ridlc" --from-descriptor
mkdir demo && cp whole.set demo/whole.binpb
check "a set is a source" says "'demo/whole.binpb' is a source" "$ridlc" --from-descriptor demo/whole.binpb --emit=descriptor demo/whole.proto
check "places without a text" sh -c "protoc -I protos --include_source_info --descriptor_set_out=old.set old.proto
	[ \"\$('$ridlc' --from-descriptor old.set 2>&1)\" = \"old.proto:3:15: error: 'x' is required, which cannot be kept: here nothing ever is\" ]"
check "no places at all" sh -c "protoc -I protos --descriptor_set_out=old.set old.proto
	[ \"\$('$ridlc' --from-descriptor old.set 2>&1)\" = \"old.proto:1:1: error: 'x' is required, which cannot be kept: here nothing ever is\" ]"
check "what is imported must be in it" sh -c "protoc -I protos --descriptor_set_out=less.set demo/whole.proto
	'$ridlc' --from-descriptor less.set 2>&1 | grep -q \"'.demo.deep.Part' is not part of this descriptor set\""
for path in ../up.proto /tmp/abs.proto a//b.proto a/./b.proto 'a"b.proto' ''; do
	check "no file is called '$path'" changed "f.name = '$path'"
	check "nor is one written" says "'$path' is no name of a .proto file" "$ridlc" --from-descriptor changed.set -o never
done
check "names are names" changed "f.message_type[0].name = 'a b'; f.message_type[0].field[0].name = 'x;y'"
check "or are refused" says "'x;y' is no name" "$ridlc" --from-descriptor changed.set -o never
check "a package is one, too" changed "f.package = 'a..b'"
check "or is refused" says "'a..b' is no name of a package" "$ridlc" --from-descriptor changed.set -o never
check "other syntaxes are others" changed "f.syntax = 'editions'"
check "and refused" says "'demo/whole.proto' is in 'editions'; proto2 and proto3 are understood" "$ridlc" --from-descriptor changed.set -o never
check "a type that nobody knows" changed "f.message_type[0].field[0].type = 1; f.message_type[0].field[0].ClearField('type')"
check "is refused" says "'p' is of no type that is known" "$ridlc" --from-descriptor changed.set -o never
check "one that is the entry of a map, and no map" changed "m = f.message_type[0]; m.nested_type.add(name='E').options.map_entry = True
m.field[0].type_name = '.demo.Whole.E'; m.field[0].label = 1"
check "is refused, too" says "'.demo.Whole.E' is the entry of a map: only the field that is the map is of it" "$ridlc" --from-descriptor changed.set -o never
check "files that import each other" changed "s.file[0].message_type[0].field.add(name='w', number=2, label=1, type=11, type_name='.demo.Whole')"
check "are refused" says "files import each other in a circle" "$ridlc" --from-descriptor changed.set -o never
check "nothing came of all that" [ ! -e never ] && [ ! -e up.ridl.h ]

# Twice as many take twice as long: were it four times, these would take minutes.
{
	echo 'ridl 1; package large; struct Fields {'
	seq 20000 119999 | sed 's/.*/int32 f& = &;/'
	echo '} enum Values {'
	seq 0 99999 | sed 's/.*/V& = &;/'
	echo '}'
} >in/members.ridl
check "a hundred thousand members are no trouble" sh -c "ulimit -t 15; '$ridlc' -o members in/members.ridl"

# What is no file is written to, and stays what it is.
check "a rule to stdout" [ "$("$ridlc" -o p6 -MF - -MT goal in/good.ridl | tr -d '\\\n')" = "goal:   in/good.ridl" ]
check "to what others have written to" sh -c "{ echo before; '$ridlc' -o p6 -MF - -MT goal in/good.ridl; echo behind; } >log"
check "which stays" [ "$(tr -d '\\\n' <log)" = "beforegoal:   in/good.ridlbehind" ]
mkfifo pipe.d
cat pipe.d >piped.d &
check "to a pipe" "$ridlc" -o p6 -MF pipe.d -MT goal in/good.ridl
wait $!
check "arrives" [ -p pipe.d ] && grep -q '^goal:' piped.d
echo old >far.d
ln -s far.d near.d
check "through a symbolic link" "$ridlc" -o p6 -MF near.d -MT goal in/good.ridl
check "it reaches the file" [ -L near.d ] && grep -q '^goal:' far.d
ln -s nowhere.d lost.d
check "which has to be there" says "cannot write 'lost.d': No such file or directory" "$ridlc" -o never -MF lost.d in/good.ridl
check "or nothing is written" [ -L lost.d ] && [ ! -e nowhere.d ] && [ -z "$(ls never)" ]
ln -s /proc/self/fd/1 stdout.d
mkdir open && chmod a+w open && chmod -R a+rX "$work"
check "a full device is reported" says "cannot write 'stdout.d': No space left on device" \
	as_nobody sh -c "'$ridlc' -o open -MF stdout.d in/good.ridl >/dev/full"
check "and nothing else is written" [ -z "$(ls open)" ]

check "a place that cannot be written is reported" exits 1 "$ridlc" -o /dev/null/x in/good.ridl
mkdir taken taken/good.ridl.h
check "so is a directory in the way" exits 1 "$ridlc" -o taken in/good.ridl
check "and no temporary file stays" [ "$(ls taken)" = good.ridl.h ]
check "a full disk is reported" exits 1 sh -c "ulimit -f 0; trap '' XFSZ; '$ridlc' -o big in/good.ridl"
check "and leaves nothing" [ -z "$(ls big)" ]
# One of two files cannot be written: neither is replaced.
mkdir mixed
"$ridlc" -o mixed in/good.ridl && cp -r mixed mixed.before
printf 'ridl 1;\npackage good;\nstruct Good { int32 y = 1; }\n' >in/sub/good.ridl
rm mixed/good.ridl.c && mkdir mixed/good.ridl.c
check "a file that cannot be replaced is reported" exits 1 "$ridlc" -o mixed in/sub/good.ridl
rmdir mixed/good.ridl.c
"$ridlc" -o mixed in/good.ridl
check "a full disk in the middle is reported" exits 1 sh -c "ulimit -f 1; '$ridlc' -o mixed in/sub/good.ridl"
check "and all files are what they were" diff -r mixed.before mixed
if [ "$(id -u)" -ne 0 ] || command -v setpriv >/dev/null; then
	chmod -R a+rX "$work"
	chmod a-w mixed
	check "a directory that may not be written is reported" exits 1 as_nobody "$ridlc" -o mixed in/sub/good.ridl
	chmod u+w mixed
	check "nor is anything in there changed" diff -r mixed.before mixed
fi
check "interrupted while it writes, it leaves all as it was" interrupted INT
check "terminated, too" interrupted TERM
check "quit, too" interrupted QUIT
check "and if nobody reads what it says" interrupted PIPE
for option in --dump=ast --help --version; do
	check "a full stdout of $option is reported" sh -c "'$ridlc' $option in/good.ridl >/dev/full; [ \$? -eq 1 ]"
done


echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
