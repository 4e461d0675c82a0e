#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whatever ridlc may say about its input is said in a golden file, or in the test of its command line."""

import os
import re

import common

FOLDERS = [f"compiler/src/{floor}" for floor in ("import", "model", "sema", "syntax")]
# What --dump prints is no message.
DUMPS = ("dump.c",)
SHOWN = ["tests/golden/command.sh"] + common.files("tests/golden", suffixes=".err")

COMMENT = re.compile(r"/\*.*?\*/", re.S)
STRING = r'"(?:[^"\\\n]|\\.)*"'
# A literal, or several with macros of <inttypes.h> between them.
LITERAL = re.compile(rf"{STRING}(?:\s*(?:PRI\w+|{STRING}))*")
HOLE = re.compile(r"%[-+ #0-9.*]*(?:hh?|ll?|z|j)?[a-zA-Z]")
ESCAPES = {"n": "\n", "t": "\t"}


def literals(text):
    """The string literals of a source, and on which line each begins."""
    text = COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)
    for found in LITERAL.finditer(text):
        parts = re.sub(r"PRI\w+", '"d"', found.group())
        value = "".join(s[1:-1] for s in re.findall(STRING, parts))
        value = re.sub(r"\\(.)", lambda m: ESCAPES.get(m.group(1), m.group(1)), value)
        yield text.count("\n", 0, found.start()) + 1, value


def main():
    shown = "\n".join(common.text(path, errors="replace") for path in SHOWN)
    findings = []
    looked_at = 0
    for path in common.files(*FOLDERS, suffixes=(".c", ".l", ".y")):
        if os.path.basename(path).endswith(DUMPS):
            continue
        for line, value in literals(common.text(path)):
            if value.count(" ") < 2:  # a word, not a message
                continue
            looked_at += 1
            pattern = ".*?".join(re.escape(part) for part in HOLE.split(value))
            if not re.search(pattern, shown):
                findings.append(f"{path}:{line}: no test in tests/golden shows {value!r}")
    common.finish(findings, looked_at)


main()
