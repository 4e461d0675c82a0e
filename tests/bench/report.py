#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds what the benchmarks have printed against goals.txt, and draws it.

usage: report.py RESULTS GOALS [--html FILE]
"""

import argparse
import html


def read_rows(path):
    """One dict for each figure: the columns that the line beginning with '#' names."""
    rows, other, head = [], [], None
    with open(path, encoding="utf-8") as f:
        for line in f:
            words = line.split()
            if line.startswith("# bench"):
                head = words[1:]
            elif head and len(words) == len(head):
                rows.append(dict(zip(head, words)))
            elif words:
                other.append(line.rstrip())
    return rows, other


def find(rows, bench, subject, transport, place):
    for r in rows:
        if (r["bench"], r["subject"], r["transport"], r["place"]) == \
                (bench, subject, transport, place):
            return r
    return None


def judge(rows, words):
    """(text, 'met', 'missed' or 'not measured') for a line of goals.txt."""
    bench, subject, transport, place, column, relation, limit = words[:7]
    other = words[8] if len(words) > 8 else None
    what = f"{bench} {subject} {transport} {place} {column} {relation} {limit}" \
        + (f" of {other}" if other else "")
    row = find(rows, bench, subject, transport, place)
    floor = find(rows, bench, other, transport, place) if other else None
    if row is None or (other and floor is None) or row[column] == "-":
        return what, "not measured", ""
    value = float(row[column])
    ratio = value / float(floor[column]) if floor else value
    against = ratio / float(limit)
    good = against <= 1 if relation == "at-most" else against >= 1
    figure = f"{ratio:.3f} ({row[column]} against {floor[column]})" if floor \
        else f"{row[column]} {row['unit']}, {against:.3f} of the goal"
    return what, "met" if good else "missed", figure


def judge_all(rows, path):
    with open(path, encoding="utf-8") as f:
        lines = [line.split() for line in f if line.strip() and not line.startswith("#")]
    return [judge(rows, words) for words in lines]


STYLE = """body{font:14px sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse}
td,th{padding:2px 8px;text-align:right}td:first-child{text-align:left}
.bar{background:#4a7fb5;height:12px}.raw{background:#999}.missed{color:#b00}.met{color:#070}"""


def chart(title, rows):
    top = max(float(r["median"]) for r in rows) or 1
    out = [f"<h3>{html.escape(title)}</h3><table>"]
    for r in rows:
        width = int(400 * float(r["median"]) / top)
        kind = "bar raw" if r["subject"].startswith("raw") else "bar"
        out.append(
            f"<tr><td>{html.escape(r['subject'])}<td>{r['median']} {r['unit']}"
            f"<td style='text-align:left'><div class='{kind}' style='width:{width}px'></div>"
            f"<td>{r['min']} to {r['max']}<td>x {r['ratio']}"
            f"<td>CPU {r['client_us']} + {r['server_us']} us")
    out.append("</table>")
    return "\n".join(out)


def page(rows, other, verdicts):
    groups = {}
    for r in rows:
        groups.setdefault(f"{r['bench']}, {r['transport']}, {r['place']}", []).append(r)
    out = ["<!doctype html><meta charset='utf-8'><title>ridl: benchmarks</title>",
           f"<style>{STYLE}</style><h1>ridl: benchmarks</h1>",
           "<p>Medians of rounds run in turn; x is the median ratio to the first of each group in "
           "the same round.</p><h2>Goals</h2><table>"]
    for what, verdict, figure in verdicts:
        out.append(f"<tr><td>{html.escape(what)}<td class='{verdict}'>{verdict}"
                   f"<td>{html.escape(figure)}")
    out.append("</table><h2>Figures</h2>")
    out += [chart(title, group) for title, group in groups.items()]
    out.append("<pre>" + html.escape("\n".join(other)) + "</pre>")
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("results")
    parser.add_argument("goals")
    parser.add_argument("--html")
    args = parser.parse_args()
    rows, other = read_rows(args.results)
    verdicts = judge_all(rows, args.goals)
    print("\nGoals:")
    for what, verdict, figure in verdicts:
        print(f"{verdict:12} {what}: {figure}")
    if args.html:
        with open(args.html, "w", encoding="utf-8") as f:
            f.write(page(rows, other, verdicts))


if __name__ == "__main__":
    main()
