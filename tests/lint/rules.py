#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Each rule of docs/protocol.md is named in tests/integration/badpeers.rules, with what shows it: conversations of bad peers in
both roles, or tests elsewhere; and what is named there exists."""

import re

import common

RULES = "tests/integration/badpeers.rules"
PAGE = "docs/protocol.md"
TALKS = "tests/integration/badpeers.c"

# A sentence with one of these says what somebody must do.
BINDS = re.compile(
    r"\b(closes|must|may (?:not|offer|name|only)|never|at most|skipped|ignored|refused|released|answered|fails)\b")
# What they say in front of the chapters, and of the compiler, is no conversation.
CHAPTERS = re.compile(r"^## (?:Bytes|Bodies|Hello|Calls|Oneways|References|The end|What is wrong)")
ROLES = {"BREAKS": 3, "STRANGE": 3, "STAYS": 3, "GREETS": 3, "FAILS": 3, "BAD_BODY": 3, "ANSWERS": 2, "STATUS": 2,
         "BAD_ANSWER": 2, "AS_BOTH": 3, "AS_SERVER": 1, "AS_CLIENT": 2}
TALK = re.compile(r'^\t(?:/\* (?P<title>[^*]+) \*/|(?P<macro>[A-Z_]+)\("(?P<a>[^"]+)"|\{ "(?P<b>[^"]+)", (?P<role>AS_\w+))', re.M)


def one_line(text):
    return re.sub(r"\s+", " ", text).strip()


def talks():
    """In which roles a conversation is had, by its name, and by title and name."""
    found, title = {}, ""
    for m in TALK.finditer(common.text(TALKS)):
        if m["title"]:
            title = m["title"]
            continue
        name = m["a"] or m["b"]
        for key in (name, f"{title}: {name}"):
            found.setdefault(key, []).append(ROLES[m["macro"] or m["role"]])
    return found


def sentences():
    """Those that bind somebody, with their lines."""
    inside, start, found = False, 1, []
    for block in re.split(r"(\n\s*\n|\n(?=[-|#]))", common.text(PAGE)):
        if block.startswith("#"):
            inside = bool(CHAPTERS.match(block))
        elif inside:
            parts = [block] if block.startswith("|") else re.split(r"(?<=[.:;])\s", block)
            found += [(start, one_line(s)) for s in parts if BINDS.search(s)]
        start += block.count("\n")
    return found


known = talks()
page = one_line(common.text(PAGE))
findings, rules = [], set()
rule, roles, excused, at = None, 3, True, 0


def done():
    if rule is not None and roles != 3 and not excused:
        findings.append(f"{RULES}:{at}: is not shown in both roles")


for n, line in enumerate(common.text(RULES).splitlines(), 1):
    if not line.strip() or line.startswith("#"):
        continue
    if not line.startswith("\t"):
        done()
        rule, roles, excused, at = line, 0, False, n
        rules.add(line)
        if line not in page:
            findings.append(f"{RULES}:{n}: {PAGE} does not say so")
        continue
    what = line.strip()
    if what.startswith("one role: "):
        excused = True
    elif what.startswith("elsewhere "):
        excused = True
        path, _, text = what[len("elsewhere "):].partition(": ")
        if text.startswith("conversations/"):
            path, text = f"tests/{text}", ""  # cuts_test has all of them
        if text not in common.text(path):
            findings.append(f"{RULES}:{n}: there is no {text} in {path}")
    elif what not in known:
        findings.append(f"{RULES}:{n}: there is no such conversation")
    elif len(known[what]) > 1:
        findings.append(f"{RULES}:{n}: there are several of that name: put the title before it")
    else:
        roles |= known[what][0]
done()
for n, sentence in sentences():
    if sentence not in rules:
        findings.append(f"{PAGE}:{n}: no conversation is said to show: {sentence}")
common.finish(findings, len(rules))
