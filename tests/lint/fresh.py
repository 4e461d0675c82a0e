#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""generated-examples/*/gen is what this ridlc makes of idl/examples, to the byte.

usage: fresh.py RIDLC [--bless]
--bless writes the files instead; the difference is for a reviewer to read.
"""

import os
import sys
import tempfile

import common


def generate(ridlc, name, place):
    common.run(ridlc, "-I", "idl", "-o", place, f"idl/examples/{name}.ridl", cwd=common.ROOT)
    made = {}
    for file in sorted(os.listdir(place)):
        with open(os.path.join(place, file), "rb") as f:
            made[file] = f.read()
    return made


def committed(folder):
    kept = {}
    for file in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        with open(os.path.join(folder, file), "rb") as f:
            kept[file] = f.read()
    return kept


def write(folder, made):
    os.makedirs(folder, exist_ok=True)
    for file in set(os.listdir(folder)) - set(made):
        os.remove(os.path.join(folder, file))
    for file, content in made.items():
        with open(os.path.join(folder, file), "wb") as f:
            f.write(content)


def main():
    ridlc, bless = os.path.abspath(sys.argv[1]), "--bless" in sys.argv[2:]
    names = [os.path.basename(p)[:-len(".ridl")]
             for p in common.files("idl/examples", suffixes=(".ridl",))]
    findings = []
    for name in names:
        folder = os.path.join(common.ROOT, "generated-examples", name, "gen")
        with tempfile.TemporaryDirectory() as place:
            made = generate(ridlc, name, place)
        if bless:
            write(folder, made)
            continue
        kept = committed(folder)
        findings += [f"generated-examples/{name}/gen/{file}:1: is not what ridlc makes; "
                     "run tests/lint/fresh.py RIDLC --bless and read the difference"
                     for file in sorted(set(made) | set(kept)) if made.get(file) != kept.get(file)]
    common.finish(findings, len(names))


main()
