#!/bin/sh
# SPDX-License-Identifier: MIT
# generated-examples/*/gen is what this ridlc makes of idl/examples.
#
# usage: fresh.sh RIDLC
exec python3 "$(dirname "$0")/../lint/fresh.py" "$@"
