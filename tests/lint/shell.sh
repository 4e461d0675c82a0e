#!/bin/sh
# SPDX-License-Identifier: MIT
# shellcheck has nothing to say about our scripts.
set -eu
cd "$(dirname "$0")/../.."
find tests -name '*.sh' -exec shellcheck demo.sh test.sh .ci/run {} +
