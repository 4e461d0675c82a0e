#!/bin/sh
# SPDX-License-Identifier: MIT
# No script of ours makes shellcheck say anything.
set -eu
cd "$(dirname "$0")/../.."
find tests -name '*.sh' -exec shellcheck demo.sh test.sh .ci/run {} +
