#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What libridl.so exports is what the public headers declare RIDL_API, no less and no more.

usage: symbols.py LIBRIDL_SO [MADE_HEADER]...
All that a MADE_HEADER (of a .ridl file that is part of the library) declares is public.
"""

import re
import sys

import common

DECLARATION = re.compile(r"\bRIDL_API\b([^;{]*);")


def declared():
    names = {}
    for path in common.files("runtime/include/ridl", suffixes=(".h",)):
        content = re.sub(r"/\*.*?\*/", lambda m: "\n" * m[0].count("\n"), common.text(path),
                         flags=re.S)
        content = re.sub(r"^\s*#(.*\\\n)*.*$", "", content, flags=re.M)
        for match in DECLARATION.finditer(content):
            line = content.count("\n", 0, match.start()) + 1
            text = match[1].replace("RIDL_MUST_USE", "")
            name = re.search(r"(\w+)\s*\(", text) or re.search(r"(\w+)\s*(\[\w*\])?\s*$", text)
            names[name[1]] = f"{path}:{line}"
    return names


def made(path):
    with open(path, encoding="utf-8") as f:
        content = re.sub(r"/\*.*?\*/", "", f.read(), flags=re.S)
    functions = re.findall(r"^(?!typedef|#)\w[\w *]*?\b(\w+)\(", content, flags=re.M)
    data = re.findall(r"^extern const \w+ (\w+);", content, flags=re.M)
    return {name: path for name in functions + data}


def exported(library):
    names = set()
    for line in common.run("nm", "-D", "-P", "--defined-only", library).splitlines():
        name, kind = line.split()[:2]
        if kind != "A":  # the version itself
            names.add(name.split("@")[0])
    return names


def main():
    library = sys.argv[1]
    promised, given = declared(), exported(library)
    for path in sys.argv[2:]:
        promised |= made(path)
    findings = [f"{promised[name]}: {name} is declared RIDL_API but not exported"
                for name in sorted(set(promised) - given)]
    findings += [f"{library}: {name} is exported but not declared RIDL_API in a public header"
                 for name in sorted(given - set(promised))]
    common.finish(findings, len(promised) + len(given))


main()
