#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""docs/limits.md and the members of ridl_limits are those of runtime/src/conn/limit_table.h, and each has a test of its name
that crosses it.

usage: limits.py [--bless]"""
import pathlib
import re
import sys

import common

ROWS = re.compile(r'RI_LIMIT\((\w+),\s*([^,]+),\s*([^,]+),\s*([^,]+),\s*((?:"[^"]*"\s*)+),\s*((?:"[^"]*"\s*)+)\)')
BEGIN = "| limit | default | of | beyond it |\n|---|---|---|---|\n"


def number(text):
    text = text.strip()
    for macro, unit in (("MIB", "MiB"), ("KIB", "KiB"), ("RIDL_SECONDS", "s"), ("RIDL_MS", "ms")):
        found = re.fullmatch(macro + r"\((\d+)\)", text)
        if found:
            return f"{found[1]} {unit}"
    return "none" if text == "RIDL_FOREVER" else f"{int(text):,}"


def joined(strings):
    return "".join(re.findall(r'"([^"]*)"', strings))


rows = ROWS.findall(common.text("runtime/src/conn/limit_table.h"))
header = common.text("runtime/include/ridl/limits.h")
members = re.findall(r"^\t(?:uint64_t|ridl_duration) (\w+);", header, re.M)
page = pathlib.Path(common.ROOT, "docs/limits.md")
text = page.read_text()
before, _, rest = text.partition(BEGIN)
after = rest.partition("\n\n")[2]
table = "".join(
    f"| `{name}` | {number(preset)} | {joined(what)} | {joined(beyond)} |\n"
    for name, preset, _, _, what, beyond in rows
)
wanted = before + BEGIN + table + ("\n" + after if after else "")

if "--bless" in sys.argv:
    page.write_text(wanted)
elif text != wanted:
    print("docs/limits.md:1: is not what runtime/src/conn/limit_table.h says; run tests/lint/limits.py --bless")
    sys.exit(1)
if members != [row[0] for row in rows]:
    print("runtime/include/ridl/limits.h:1: its members are not those of runtime/src/conn/limit_table.h, in its order")
    sys.exit(1)
tests = re.findall(r"\bTEST\((\w+)\)", common.text("tests/integration/limits_test.c")) + re.findall(
    r"\bCASE\((\w+)\)", common.text("tests/sim/cases.c")
)
untested = [row[0] for row in rows if row[0] not in tests]
for name in untested:
    print(f"runtime/src/conn/limit_table.h:1: no test in limits_test.c or sim/limits.c is called {name}")
sys.exit(1 if untested else 0)
