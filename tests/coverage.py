#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""How much of each floor the tests reach, in lines and in branches.

usage: coverage.py BUILD_DIR [--missed FLOOR]

BUILD_DIR was built with --coverage, and its tests were run. What several objects made of one source is added up.
--missed prints the lines of a floor that were never reached, and those whose branches were not all taken.

Of the codec, all are: it fails where one is not that coverage.exceptions, beside this, does not list. A line there has the
file, the text of the line, how many branches are not taken where that text stands (a line never reached counts as one), and why.
"""
import collections
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FLOORS = [
    ("runtime", ["gen", "serve", "future", "conn", "transport", "frame", "codec", "base", "platform"]),
    ("compiler", ["backend", "model", "sema", "import", "syntax", "support"]),
]
ABOVE_CODEC = ["frame", "transport", "conn", "future", "serve", "gen"]


def records(build):
    """What gcov knows of every object, as it says it in JSON."""
    for folder, _, names in os.walk(build):
        data = [os.path.join(folder, name) for name in names if name.endswith(".gcda")]
        if not data:
            continue
        out = subprocess.run(["gcov", "--branch-probabilities", "--json-format", "--stdout", *data],
                             cwd=build, capture_output=True, check=True).stdout
        for line in out.splitlines():
            if line.strip():
                yield json.loads(line)


def collect(build):
    lines = collections.defaultdict(collections.Counter)
    branches = collections.defaultdict(collections.Counter)
    for record in records(build):
        for file in record["files"]:
            path = os.path.normpath(os.path.join(record["current_working_directory"], file["file"]))
            path = os.path.relpath(path, ROOT)
            if not path.startswith(("runtime/src/", "compiler/src/")):
                continue
            for line in file["lines"]:
                lines[path][line["line_number"]] += line["count"]
                for i, branch in enumerate(line["branches"]):
                    if not branch["throw"]:
                        branches[path][line["line_number"], i] += branch["count"]
    return lines, branches


def part(counts):
    reached = sum(count > 0 for counter in counts for count in counter.values())
    return reached, sum(len(counter) for counter in counts)


def row(name, lines, branches):
    cells = []
    for reached, existing in (part(lines), part(branches)):
        share = 100 * reached / existing if existing else 100
        cells.append(f"{reached:6} of {existing:6} {share:6.1f} %")
    print(f"{name:24} {cells[0]}   {cells[1]}")


def missed(floor, lines, branches):
    """Of each line of a floor that lacks something: path, number, how many branches it has, and how many were not taken."""
    for path in sorted(lines):
        if f"/src/{floor}/" not in path:
            continue
        for number, count in sorted(lines[path].items()):
            taken = [c > 0 for (line, _), c in branches[path].items() if line == number]
            if count == 0:
                yield path, number, 0, 1
            elif not all(taken):
                yield path, number, len(taken), taken.count(False)


def print_missed(floor, lines, branches):
    for path, number, existing, lacking in missed(floor, lines, branches):
        what = f"{lacking} of {existing} branches never taken" if existing else "never reached"
        print(f"{path}:{number}: {what}")


def check_complete(floor, lines, branches):
    """Whether all of a floor was taken but what is listed, and no more is listed."""
    listed = collections.Counter()
    with open(os.path.join(ROOT, "tests/coverage.exceptions"), encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                path, text, number, _ = line.rstrip("\n").split("\t")
                listed[path, text] += int(number)
    places = collections.defaultdict(list)
    found = collections.Counter()
    for path, number, _, lacking in missed(floor, lines, branches):
        with open(os.path.join(ROOT, path), encoding="utf-8") as file:
            text = file.read().splitlines()[number - 1].strip()
        found[path, text] += lacking
        places[path, text].append(f"{path}:{number}")
    for key in sorted(found.keys() | listed.keys()):
        if found[key] > listed[key]:
            print(f"{', '.join(places[key])}: {found[key]} never taken, {listed[key]} listed: {key[1]}")
        elif found[key] < listed[key]:
            print(f"coverage.exceptions: {key[0]}: {listed[key]} listed, {found[key]} never taken: {key[1]}")
    return found == listed


def main():
    lines, branches = collect(os.path.abspath(sys.argv[1]))
    if len(sys.argv) == 4:
        print_missed(sys.argv[3], lines, branches)
        return 0
    print(f"{'floor':24} {'lines':>25}   {'branches':>25}")
    for half, floors in FLOORS:
        for floor in floors:
            paths = [path for path in lines if path.startswith(f"{half}/src/{floor}/")]
            if paths:
                row(f"{half}/{floor}", [lines[p] for p in paths], [branches[p] for p in paths])
    above = [p for p in lines if any(p.startswith(f"runtime/src/{floor}/") for floor in ABOVE_CODEC)]
    row("runtime above the codec", [lines[p] for p in above], [branches[p] for p in above])
    return 0 if check_complete("codec", lines, branches) else 1


sys.exit(main())
