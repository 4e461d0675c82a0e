#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every public header, and every generated one, compiles alone: C11 and C++17, gcc and clang."""

import os
import subprocess

import common

COMPILERS = [
    ("gcc", "c", "c11"), ("clang", "c", "c11"),
    ("g++", "c++", "c++17"), ("clang++", "c++", "c++17"),
]
FLAGS = ["-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]


def compile_alone(path, include_dirs, flags):
    """What the compilers said, one entry for each that refused the header."""
    findings = []
    source = f'#include "{os.path.join(common.ROOT, path)}"\ntypedef int not_empty;\n'
    for program, language, standard in COMPILERS:
        done = subprocess.run(
            [program, "-x", language, "-std=" + standard, *FLAGS, *include_dirs, *flags, "-"],
            input=source, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            findings.append(f"{path}:1: does not compile alone ({program} -std={standard})\n"
                            + done.stderr.rstrip())
    return findings


def main():
    public = common.files("runtime/include/ridl", suffixes=(".h",))
    made = [p for p in common.files("generated-examples", suffixes=(".ridl.h",))]
    include = ["-I" + os.path.join(common.ROOT, "runtime/include")]
    flags = common.pkg_config_cflags()
    findings = []
    for path in public + made:
        findings += compile_alone(path, include, flags)
    common.finish(findings, len(public + made))


main()
