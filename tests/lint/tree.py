#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The top level holds what it shall hold, and no file speaks of the place it was written at."""

import os
import re

import common

TOP = {"CMakeLists.txt", "README.md", "LICENSE", "demo.sh", "test.sh", "compiler", "runtime",
       "idl", "generated-examples", "tests", "docs"}
DOTS = {".ci", ".clang-format", ".gitignore", ".gitattributes", ".editorconfig", ".git"}

# Each pattern is written so that it does not find itself.
PLACES = re.compile(
    r"/wor[k]/|/hom[e]/[a-z]|/roo[t]/|/Use[r]s/|bash_job[s]|subagen[t]|co-authore[d]-by"
    r"|\b(language mode[l]|chatbo[t])\b", re.I)


def main():
    findings = [f"{name}: does not belong on the top level"
                for name in sorted(os.listdir(common.ROOT))
                if name not in TOP | DOTS and not re.fullmatch(r"build(-.*)?", name)]
    findings += [f"{name}: is missing on the top level" for name in sorted(TOP)
                 if not os.path.exists(os.path.join(common.ROOT, name))]
    paths = common.files("compiler", "runtime", "idl", "generated-examples", "tests", "docs",
                         ".ci", suffixes="")
    paths += [name for name in sorted(TOP | DOTS - {".git"})  # a file, in a second worktree
              if os.path.isfile(os.path.join(common.ROOT, name))]
    for path in paths:
        with open(os.path.join(common.ROOT, path), "rb") as f:
            lines = f.read().decode("utf-8", "replace").splitlines()
        findings += [f"{path}:{number}: names a place or a tool: {found[0]}"
                     for number, line in enumerate(lines, 1)
                     if (found := PLACES.search(line))]
    common.finish(findings, len(paths))


main()
