#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""In a generated header, the functions of a method stand close to its name and what it is said to do, and so does
the slot of its handler, wherever it is."""

import re

import common

CLOSE = 30  # lines: what is seen at once

# The comment above a method begins with these, alone on a line: Store.get, demo.kv.Named.name if it is inherited.
NAME = re.compile(r"(?:/\*| \*) ([\w.]+\.\w+)(?: \*/)?$")
PROTOTYPE = re.compile(r"(?!typedef|extern|#)\w[\w \*]*?(\w+)\(")
SLOT = re.compile(r"\(\*\w+\)\(void \*self_,\s+(\w+)_call \*call_")
ENDS = ("", "_timed", "_async", "_with", "_async_with")
OWN_ENDS = ("_value", "_future_of")
FUTURE = re.compile(r"(\w+)_future \*\w+_async\(")


def prototypes(lines):
    return [found.group(1) for line in lines if (found := PROTOTYPE.match(line))]


def slots(text):
    """The lines, from 0, of each method's slots."""
    found = {}
    for slot in SLOT.finditer(text):
        found.setdefault(slot.group(1), []).append(text.count("\n", 0, slot.start()))
    return found


def judge(lines, where, name, near, slot_lines):
    """What is wrong with a method whose comment is at a line."""
    is_inherited = name.count(".") > 1
    for end in ENDS + (() if is_inherited else OWN_ENDS):
        if near[0] + end not in near:
            yield where, f"{near[0]}{end}() is further than {CLOSE} lines away"
    if not slot_lines:
        yield where, f"{name} has no slot for a handler"
        return
    word = re.compile(rf"(?<![\w.]){re.escape(name)}\b")
    if not any(word.search(line) for at in slot_lines for line in lines[max(0, at - CLOSE):at]):
        yield where, f"the slot of {name} is further than {CLOSE} lines from that name"


def main():
    findings = []
    looked_at = 0
    headers = (common.files("tests/golden/good", suffixes=".ridl.h") +
               common.files("generated-examples", suffixes=".ridl.h"))
    for path in headers:
        text = common.text(path)
        lines = text.splitlines()
        slot_lines = slots(text)
        for i, line in enumerate(lines):
            name = NAME.match(line)
            near = prototypes(lines[i:i + CLOSE])
            if not name or not near:
                continue
            looked_at += 1
            future = FUTURE.search("\n".join(lines[i:i + CLOSE]))
            findings += [f"{path}:{at + 1}: {what}" for at, what in
                         judge(lines, i, name.group(1), near, slot_lines.get(future.group(1) if future else near[0], []))]
    common.finish(findings, looked_at)


main()
