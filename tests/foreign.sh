#!/bin/bash
# SPDX-License-Identifier: MIT
# The tests of base, codec and frame for another machine: s390x, which is big-endian, or i386, whose
# pointers have 4 bytes. The libraries come from Debian, into the folder; nothing is installed.
#
# usage: foreign.sh FOLDER s390x|i386
# Debian packages: gcc-s390x-linux-gnu libc6-dev-s390x-cross, for i386 gcc-multilib; qemu-user-static
set -eu
mkdir -p "$1"
place=$(realpath "$1")
arch=$2
root=$(realpath "$(dirname "$0")/..")
case $arch in
s390x)
	compile=(s390x-linux-gnu-gcc) archive=s390x-linux-gnu-ar
	run=(qemu-s390x-static -L /usr/s390x-linux-gnu)
	;;
i386)
	compile=(gcc -m32 -idirafter "/usr/include/$(gcc -print-multiarch)") archive=ar
	run=(qemu-i386-static)
	;;
*)
	echo "foreign.sh: s390x or i386, not $arch" >&2
	exit 2
	;;
esac

# A list of packages of its own, so that the machine's stays as it is.
if [ ! -d "$place/libraries" ]; then
	mkdir -p "$place/lists/partial" "$place/cache/archives/partial"
	cd "$place"
	apt=(apt-get -qq -o APT::Architecture="$arch" -o APT::Architectures="$arch" -o APT::Sandbox::User=root
		-o Dir::State::Lists="$place/lists" -o Dir::Cache="$place/cache" -o Acquire::Languages=none)
	"${apt[@]}" update || true # some list may be missing; what matters is whether the packages come
	"${apt[@]}" download libprotobuf-c-dev libcmocka-dev libcmocka0
	for package in *.deb; do
		dpkg -x "$package" unpacked
	done
	mv unpacked libraries
fi

cd "$root"
libraries=("$place"/libraries/usr/lib/*)
flags=(-std=c11 -O2 -g -D_GNU_SOURCE -Wall -Wextra -Iruntime/include -Iruntime/src
	-isystem "$place/libraries/usr/include")
for source in runtime/src/{base,codec,frame}/*.c runtime/src/platform/linux/*.c; do
	echo "$place/$(basename "$(dirname "$source")")-$(basename "$source" .c).o" "$source"
done >"$place/sources"
xargs -P 2 -n 2 "${compile[@]}" "${flags[@]}" -c -o <"$place/sources"
rm -f "$place/libfloors.a"
cut -d ' ' -f 1 <"$place/sources" | xargs "$archive" rc "$place/libfloors.a"
failed=0
for name in arena block error status codec codec_rules codec_message codec_memory frame; do
	"${compile[@]}" "${flags[@]}" -o "$place/$name" "tests/unit/${name}_test.c" "$place/libfloors.a" \
		-L "${libraries[0]}" -l:libprotobuf-c.a -l:libcmocka.so.0 -lpthread -lm
	LD_LIBRARY_PATH=${libraries[0]} "${run[@]}" "$place/$name" >"$place/$name.log" 2>&1 || {
		cat "$place/$name.log"
		failed=1
	}
	echo "$arch: $name: $(tail -1 "$place/$name.log")"
done
exit $failed
