#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""clang-format has nothing to change in what was written by hand."""

import subprocess

import common


def main():
    paths = common.ours(common.files("compiler", "runtime", "generated-examples", "tests",
                                     suffixes=(".c", ".h")))
    findings = []
    if paths:
        done = subprocess.run(["clang-format", "--dry-run", "--Werror", *paths], cwd=common.ROOT,
                              capture_output=True, text=True, check=False)
        findings = [line for line in done.stderr.splitlines() if "error:" in line]
        if done.returncode != 0 and not findings:
            findings = done.stderr.splitlines() or ["clang-format failed without a word"]
    common.finish(findings, len(paths))


main()
