#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what of the named things is missing on a Debian machine; says nothing if all is there.
#
# usage: need.sh THING...
set -eu

# is_there THING: a program by its name, a library by its pkg-config name with lib: before it,
# a module of python with python:.
is_there() {
	case $1 in
	lib:*) pkg-config --exists "${1#lib:}" 2>/dev/null ;;
	# Debian's own python, for another may come first in the path.
	python:*) /usr/bin/python3 -c "import ${1#python:}" 2>/dev/null ;;
	well-known.proto) [ -e /usr/include/google/protobuf/any.proto ] ;;
	grpc-proto) [ -e /usr/share/grpc-proto ] ;;
	libc) [ -e /usr/include/stdio.h ] ;; # a compiler alone does not bring it
	clang-runtime) ls "$(clang -print-resource-dir 2>/dev/null)"/lib/*/libclang_rt.fuzzer*.a \
		>/dev/null 2>&1 ;;
	*) command -v "$1" >/dev/null 2>&1 ;;
	esac
}

package_of() {
	case $1 in
	ninja) echo ninja-build ;;
	libc) echo libc6-dev ;;
	nm) echo binutils ;;
	clang++) echo clang ;;
	clang-runtime) clang -dumpversion | sed 's/\..*//; s/.*/libclang-rt-&-dev/' ;;
	lib:libprotobuf-c) echo libprotobuf-c-dev ;;
	lib:cmocka) echo libcmocka-dev ;;
	protoc) echo protobuf-compiler ;;
	protoc-c) echo protobuf-c-compiler ;;
	well-known.proto) echo libprotobuf-dev ;;
	python:google.protobuf) echo python3-protobuf ;;
	lib:glib-2.0) echo libglib2.0-dev ;;
	frama-c) echo frama-c-base ;;
	lib:libuv) echo libuv1-dev ;;
	systemd-socket-activate) echo systemd ;;
	*) echo "$1" ;;
	esac
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	else
		sudo "$@"
	fi
}

is_updated=false
for thing in "$@"; do
	if is_there "$thing"; then
		continue
	fi
	package=$(package_of "$thing")
	echo "$thing is missing: installing $package"
	if ! $is_updated; then
		as_root apt-get -q update
		is_updated=true
	fi
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "$package"
	if ! is_there "$thing"; then
		echo "need.sh: $package is installed, but $thing is still not there" >&2
		exit 1
	fi
done
