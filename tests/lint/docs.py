#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The documents tell the truth: their C compiles, their .ridl too, their links lead somewhere.

usage: docs.py [RIDLC]

A ```c block is compiled as a file. An HTML comment right before it changes that:

    <!-- c: body                 the block is the inside of a function
    #include "kv.ridl.h"         what stands here is put before it
    -->

    <!-- c: file ... -->         the same without a function around it
    <!-- c: none -->             not C that could be compiled, such as a picture of a layout

A ```ridl block is compiled by RIDLC; unless it begins with `ridl 1;`, as the rest of a file. What is refused
in it, and nothing else, stands behind its line: `// error: there is no 'int' here`.

docs/errors.md says of every status what it means, and what to do next.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

import common

BLOCK = re.compile(r"(?:^<!-- c: *(file|body|none)\b(.*?)-->\s*\n)?^```(c|ridl)\n(.*?)^```$",
                   re.S | re.M)
LINK = re.compile(r"(?<!!)\[[^\]\n]+\]\(([^)\s]+)\)")
FLAGS = ["-std=c11", "-D_GNU_SOURCE", "-fsyntax-only", "-Wall", "-Wextra", "-Wconversion",
         "-Werror", "-Wno-unused-parameter"]


def documents():
    return ["README.md"] + common.files("docs", suffixes=(".md",)) + ["tests/README.md"]


def include_flags():
    folders = {os.path.dirname(p) for p in common.files("generated-examples", suffixes=(".ridl.h",))}
    return (["-I" + os.path.join(common.ROOT, d) for d in sorted(folders)]
            + ["-I" + os.path.join(common.ROOT, "runtime/include")] + common.pkg_config_cflags())


def as_file(mode, before, code, path, line):
    """The text to compile, with the line numbers of the document."""
    mark = f'#line {line} "{path}"\n'
    if mode == "body":
        return f"{before}\nvoid snippet(void);\nvoid\nsnippet(void)\n{{\n{mark}{code}\n}}\n"
    return f"{before}\n{mark}{code}"


def check_c(source, is_body, flags):
    relaxed = ["-Wno-unused-variable", "-Wno-unused-but-set-variable"] if is_body else []
    relaxed += ["-Wno-unused-function", "-Wno-unused-const-variable"]
    return subprocess.run(["gcc", "-x", "c", *FLAGS, *relaxed, *flags, "-"], input=source,
                          capture_output=True, text=True, check=False)


def check_ridl(ridlc, code):
    """What is wrong with it, by line."""
    head = "" if code.startswith("ridl 1;") else "ridl 1; package example; "
    with tempfile.TemporaryDirectory() as place:
        done = subprocess.run([ridlc, "-I", os.path.join(common.ROOT, "idl"), "-o", place,
                               "--diagnostics=json", "-"], input=head + code,
                              capture_output=True, text=True, check=False)
    told = [(d["line"], d["message"]) for d in map(json.loads, done.stderr.splitlines())]
    expected = [(i, found[1]) for i, line in enumerate(code.splitlines(), 1)
                if (found := re.search("// error: (.*)$", line))]
    return ([(line, f"'{message}' is not expected") for line, message in told if (line, message) not in expected]
            + [(line, f"'{message}' is not said") for line, message in expected if (line, message) not in told])


def check_blocks(path, content, ridlc, flags):
    findings, count = [], 0
    for match in BLOCK.finditer(content):
        mode, before, language, code = match.groups()
        line = content.count("\n", 0, match.start(4)) + 1
        if mode == "none" or (language == "ridl" and not ridlc):
            continue
        count += 1
        if language == "ridl":
            findings += [f"{path}:{line + at - 1}: {what}" for at, what in check_ridl(ridlc, code)]
            continue
        done = check_c(as_file(mode, before or "", code, path, line), mode == "body", flags)
        if done.returncode != 0:
            findings.append(f"{path}:{line}: this does not compile\n{done.stderr.rstrip()}")
    return findings, count


def anchors(content):
    """What a heading is called in a link, as the usual renderers make it."""
    content = re.sub(r"^```.*?^```$", "", content, flags=re.S | re.M)
    heads = re.findall(r"^#+ +(.*)$", content, flags=re.M)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in heads}


def check_links(path, content):
    findings, count = [], 0
    for match in LINK.finditer(re.sub(r"`[^`\n]*`", lambda m: " " * len(m[0]), content)):
        target = match[1]
        if re.match(r"[a-z]+:", target):
            continue
        count += 1
        line = content.count("\n", 0, match.start()) + 1
        file, _, anchor = target.partition("#")
        full = os.path.join(common.ROOT, os.path.dirname(path), file) if file \
            else os.path.join(common.ROOT, path)
        if not os.path.exists(full):
            findings.append(f"{path}:{line}: {target} leads nowhere")
        elif anchor and anchor not in anchors(common.text(full)):
            findings.append(f"{path}:{line}: {file or path} has no heading for #{anchor}")
    return findings, count


def check_errors():
    """Every status of the library has a row in docs/errors.md, and every row is of one, and full."""
    path = "docs/errors.md"
    lines = list(enumerate(common.text(path).splitlines(), 1))
    statuses = re.findall(r"^\t(RIDL_E_\w+) =", common.text("runtime/include/ridl/status.h"), flags=re.M)
    rows = [m[1] for _, line in lines if (m := re.match(r"\| `(RIDL_E_\w+)` \|(?! *\|)(?!.*\| *\|)", line))]
    findings = [f"{path}:1: {s} has no row" for s in statuses if s not in rows]
    findings += [f"{path}:1: {s} is no status" for s in set(rows) - set(statuses)]
    findings += [f"{path}:{i}: what to do next is not in this table" for i, line in lines
                 if line.startswith("| status |") and not line.endswith(("| next |", "| what to do |"))]
    return findings, len(statuses)


def main():
    ridlc = sys.argv[1] if len(sys.argv) > 1 else None
    flags = include_flags()
    findings, count = check_errors()
    for path in documents():
        content = common.text(path)
        for found, looked in (check_blocks(path, content, ridlc, flags),
                              check_links(path, content)):
            findings += found
            count += looked
    common.finish(findings, count)


main()
