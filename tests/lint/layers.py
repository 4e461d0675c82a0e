#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Floors: a file includes, and calls, its own floor or lower ones; modules form no cycle. The
lowest, base/, is the compiler's too.

usage: layers.py [OBJECTS]...
Each OBJECTS is a file that lists object files, one on a line; without one only #include lines
are read. A module is a .h and the .c of the same name (a platform's is one folder deeper).
"""

import os
import re
import sys

import common

PARTS = {
    "runtime": ["platform", "base", "codec", "frame", "transport", "conn", "future", "serve",
                "gen"],
    "compiler": ["support", "syntax", "import", "sema", "model", "backend", "main"],
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def place(path):
    """(part, floor, module) of a source path such as runtime/src/conn/calls.c."""
    found = re.search(r"(runtime|compiler)/(?:src|made)/(.+)\.[chyl]$", path)
    if not found:
        return None
    part, rest = found.groups()
    floor = rest.split("/")[0]
    return part, floor, floor + "/" + os.path.basename(rest)


def rank(part, floor):
    return PARTS[part].index(floor)


def included(path, style, name):
    """The path an #include means if it is one of this part's sources, else None."""
    base = os.path.dirname(path) if style == '"' else None
    part = path.split("/")[0]
    for folder in [base, f"{part}/src"] if base else [f"{part}/src"]:
        candidate = os.path.normpath(os.path.join(folder, name))
        if os.path.exists(os.path.join(common.ROOT, candidate)):
            return candidate
    if part == "compiler" and name.startswith("base/"):
        return f"runtime/src/{name}"
    if name.split("/")[0] in PARTS[part]:
        return f"{part}/src/{name}"  # made by flex or bison
    return None


def read_includes(paths, findings):
    graph = {}
    for path in paths:
        part, floor, module = place(path)
        if floor not in PARTS[part]:
            findings.append(f"{path}:1: no floor is called '{floor}'")
            continue
        edges = graph.setdefault((part, module), {})
        content = common.text(path)
        for match in INCLUDE.finditer(content):
            line = content.count("\n", 0, match.start(1)) + 1
            target = included(path, *match.groups())
            if target is None:
                other = match[2].split("/")[0]
                if any(other in floors for p, floors in PARTS.items() if p != part) \
                        and other != "main":
                    findings.append(f"{path}:{line}: {part} includes <{match[2]}>")
                continue
            to_part, to_floor, to_module = place(target)
            if to_part != part:
                continue
            if rank(part, to_floor) > rank(part, floor):
                findings.append(f"{path}:{line}: upward include: {floor} includes {target}")
            if to_module != module:
                edges.setdefault((part, to_module), f"{path}:{line}")
    return graph


def cycles(graph):
    """One finding for each cycle that a depth-first walk closes."""
    findings, state, stack = [], {}, []

    def walk(node):
        state[node] = "open"
        stack.append(node)
        for to, where in sorted(graph.get(node, {}).items()):
            if state.get(to) == "open":
                ring = stack[stack.index(to):] + [to]
                findings.append(f"{where}: modules form a cycle: "
                                + " -> ".join(name for _, name in ring))
            elif to not in state:
                walk(to)
        stack.pop()
        state[node] = "done"

    for node in sorted(graph):
        if node not in state:
            walk(node)
    return findings


def symbols(objects):
    """(defined, undefined): symbol -> floors, and (symbol, object path, floor) of each use."""
    defined, used = {}, []
    for path in objects:
        found = re.search(r"\.dir/(?:src|made)/([^/]+)/", path)
        floor = found[1] if found else "main" if path.endswith("/main.c.o") else None
        if floor is None:
            continue  # generated code: belongs to no floor
        for line in common.run("nm", "-P", "-g", path).splitlines():
            name, kind = line.split()[:2]
            if kind == "U":
                used.append((name, path, floor))
            else:
                defined[name] = floor
    return defined, used


def read_objects(list_path, findings):
    with open(list_path, encoding="utf-8") as f:
        objects = f.read().split()
    defined, used = symbols(objects)
    part = "compiler" if any(f in PARTS["compiler"] for f in defined.values()) else "runtime"
    for name, path, floor in used:
        if name in defined and rank(part, defined[name]) > rank(part, floor):
            findings.append(f"{path}: upward call: {floor} uses {name} of {defined[name]}")
    return len(objects)


def main():
    findings = []
    paths = common.files("runtime/src", "compiler/src", suffixes=(".c", ".h", ".l", ".y"))
    graph = read_includes(paths, findings)
    findings += cycles(graph)
    count = len(paths)
    for list_path in sys.argv[1:]:
        count += read_objects(list_path, findings)
    common.finish(findings, count)


main()
