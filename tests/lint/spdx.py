#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every source says its licence in one of its first two lines."""

import os

import common

SUFFIXES = (".c", ".h", ".l", ".y", ".py", ".sh", ".cmake", ".in", ".map", "CMakeLists.txt",
            "Makefile")
SINGLE = ["CMakeLists.txt", "demo.sh", "test.sh", ".ci/run"]
LINE = "SPDX-License-Identifier: MIT"


def main():
    paths = common.ours(common.files("compiler", "runtime", "generated-examples", "tests",
                                     suffixes=SUFFIXES)) + SINGLE
    findings = []
    for path in paths:
        if not os.path.exists(os.path.join(common.ROOT, path)):
            findings.append(f"{path}:1: is missing")
        elif LINE not in "".join(common.text(path).splitlines(True)[:2]):
            findings.append(f"{path}:1: has no '{LINE}'")
    common.finish(findings, len(paths))


main()
