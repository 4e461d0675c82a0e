#!/bin/sh
# SPDX-License-Identifier: MIT
# Gives a case of bad/, the working directory, to ridlc, as run.sh and bless.sh do.
#
# usage: refused.sh RIDLC FILE OUTPUT
set -u
case $2 in
*.textpb)
	protoc --encode=google.protobuf.FileDescriptorSet google/protobuf/descriptor.proto <"$2" |
		"$1" --from-descriptor=- -o "$3"
	;;
*) "$1" -I lib -I ../../../idl -o "$3" "$2" ;;
esac
