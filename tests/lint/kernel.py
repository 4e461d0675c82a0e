#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Only platform/ asks the operating system for anything.

usage: kernel.py OBJECTS
OBJECTS lists the object files of the runtime, one on a line. Above platform/ they may use what
is on the list below: functions that compute, and never block, allocate, or look at a clock. What
leaves no symbol (inlined atomics, thread-local variables) is looked for in the sources.
"""

import fnmatch
import re
import sys

import common

ALLOWED = """
    memchr memcmp memcpy memmove memset
    strchr strcmp strcpy strcspn strlen strncmp strnlen strrchr strspn strstr
    strtod strtol strtoul strtoull
    snprintf vsnprintf
    qsort bsearch
    fputc fputs fprintf fwrite putc
    __*_chk __stack_chk_fail __assert_fail _GLOBAL_OFFSET_TABLE_
    protobuf_c_*
""".split()
# fputc and its like write to the FILE the caller passed to p_name_print(), and RIDL_DEBUG's.

IN_TEXT = re.compile(
    r"\b(__atomic_\w+|__sync_\w+|_Atomic|atomic_\w+|__thread|_Thread_local|thread_local"
    r"|stdatomic\.h|pthread\w*|threads\.h|syscall)\b")


def outside(list_path):
    """(symbol, object) of what the runtime's upper floors take from elsewhere."""
    with open(list_path, encoding="utf-8") as f:
        objects = f.read().split()
    own, wanted = set(), []
    for path in objects:
        for line in common.run("nm", "-P", "-g", path).splitlines():
            name, kind = line.split()[:2]
            if kind not in "Uwv":
                own.add(name)
            elif "/src/platform/" not in path:
                wanted.append((name, path))
    return [(n, p) for n, p in wanted if n not in own], len(objects)


def main():
    findings = []
    used, count = outside(sys.argv[1])
    for name, path in used:
        if not any(fnmatch.fnmatchcase(name, pattern) for pattern in ALLOWED):
            findings.append(f"{path}: uses {name}, which belongs into platform/")
    for path in common.files("runtime/src", "runtime/include", suffixes=(".c", ".h")):
        if path.startswith("runtime/src/platform/"):
            continue
        count += 1
        code = re.sub(r"/\*.*?\*/", lambda m: "\n" * m[0].count("\n"), common.text(path),
                      flags=re.S)
        for match in IN_TEXT.finditer(code):
            line = code.count("\n", 0, match.start()) + 1
            findings.append(f"{path}:{line}: {match[0]} belongs into platform/")
    common.finish(findings, count)


main()
