#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""In a generated header, all functions of a method stand close to its name and what it is said to do."""

import re

import common

CLOSE = 30  # lines: what is seen at once

# The comment above a method begins with these, alone on a line.
NAME = re.compile(r"(?:/\*| \*) (\w+\.\w+)(?: \*/)?$")
PROTOTYPE = re.compile(r"(?!typedef|extern|#)\w[\w \*]*?(\w+)\(")
ENDS = ("", "_timed", "_async", "_with", "_async_with", "_value", "_future_of")


def prototypes(lines):
    return [found.group(1) for line in lines if (found := PROTOTYPE.match(line))]


def main():
    findings = []
    looked_at = 0
    headers = (common.files("tests/golden/good", suffixes=".ridl.h") +
               common.files("generated-examples", suffixes=".ridl.h"))
    for path in headers:
        lines = common.text(path).splitlines()
        for i, line in enumerate(lines):
            name = NAME.match(line)
            near = prototypes(lines[i:i + CLOSE])
            if not name or not near:
                continue
            looked_at += 1
            findings += [f"{path}:{i + 1}: {near[0]}{end}() is further than {CLOSE} lines away"
                         for end in ENDS if near[0] + end not in near]
    common.finish(findings, looked_at)


main()
