#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Other people's .proto files, imported and written again, lose nothing but what again.expected lists.

Looks at protobuf's own files and at those of Debian's grpc-proto, descriptors and comments.

usage: again.py RIDLC [--bless]
"""

import difflib
import os
import subprocess
import sys
import tempfile

from google.protobuf import descriptor_pb2

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
EXPECTED = f"{HERE}/again.expected"
# Where they are, and which.
PLACES = [("/usr/include", "google/protobuf"), ("/usr/share/grpc-proto", "grpc")]


def files():
    for root, folder in PLACES:
        for at, _, names in os.walk(f"{root}/{folder}"):
            yield from ((root, os.path.relpath(os.path.join(at, name), root))
                        for name in names if name.endswith(".proto"))


def describe(name, *dirs):
    with tempfile.NamedTemporaryFile() as out:
        subprocess.run(["protoc", *(f"-I{d}" for d in dirs), "--include_source_info",
                        f"--descriptor_set_out={out.name}", name],
                       check=True, stderr=subprocess.DEVNULL)
        return descriptor_pb2.FileDescriptorSet.FromString(out.read()).file[0]


def thing(message, path):
    """What a path of SourceCodeInfo leads to, by names."""
    names = []
    for number, index in zip(path[::2], list(path[1::2]) + [None]):
        field = message.DESCRIPTOR.fields_by_number[number]
        message = getattr(message, field.name)
        names.append(field.name)
        if index is None:
            break
        if field.label != field.LABEL_REPEATED:
            names.append(str(index))
            break
        message = message[index]
        names[-1] = getattr(message, "name", names[-1])
        if not hasattr(message, "DESCRIPTOR"):
            break
    return ".".join(names)


def comments(file):
    """What is said of each thing, and of what detached comments there are, how many."""
    found = {}
    for place in file.source_code_info.location:
        said = [text.strip() for text in (place.leading_comments, place.trailing_comments)]
        lines = [line.strip() for line in "\n".join(filter(None, said)).splitlines()]
        name = thing(file, place.path)
        if any(lines):
            found[name] = lines
        if place.leading_detached_comments:
            found[name + " (before it)"] = [len(place.leading_detached_comments)]
    return found


def compare_comments(theirs, ours):
    for name, lines in theirs.items():
        if ours.get(name) != lines:
            yield f"comment of {name or 'the file'}"
    for name in ours:
        if name not in theirs:
            yield f"a new comment of {name}"


def show(value):
    return str(value).replace("\n", " ").strip()


def key(item):
    return item.name if hasattr(item, "name") else str(item)


def compare_lists(theirs, ours, where):
    """By name, for the order may have changed."""
    names = [[key(item) for item in items] for items in (theirs, ours)]
    if names[0] != names[1] and sorted(names[0]) == sorted(names[1]):
        yield f"order of {where}"
    there = {key(item): item for item in ours}
    for item in theirs:
        other = there.pop(key(item), None)
        if other is None:
            yield f"{where}: {show(item)}"
        elif hasattr(item, "DESCRIPTOR"):
            yield from compare(item, other, f"{where}.{key(item)}")
    yield from (f"new {where}: {show(item)}" for item in there.values())


def compare(theirs, ours, where=""):
    for field in theirs.DESCRIPTOR.fields:
        name, place = field.name, f"{where}.{field.name}".lstrip(".")
        a, b = getattr(theirs, name), getattr(ours, name)
        if field.label == field.LABEL_REPEATED:
            yield from compare_lists(a, b, place)
        elif field.message_type is not None:
            yield from compare(a, b, place)
        elif a != b or theirs.HasField(name) != ours.HasField(name):
            yield f"{place}: {show(a)} -> {show(b)}"


def lost(ridlc, root, name):
    with tempfile.TemporaryDirectory() as out:
        done = subprocess.run([ridlc, f"-I{root}", f"-I{ROOT}/idl", "--emit=proto", "-o", out,
                               f"{root}/{name}"], capture_output=True, text=True, check=False)
        told = [line.replace(f"{root}/", "") for line in done.stderr.splitlines()
                if ": error: " in line or ": warning: " in line]
        if done.returncode != 0:
            return ["refused"] + told
        theirs, ours = describe(name, root), describe(name, out, root)
        differences = list(compare_comments(comments(theirs), comments(ours)))
        for file in (theirs, ours):
            file.ClearField("source_code_info")
        return told + differences + list(compare(theirs, ours))


def main():
    lines = []
    for root, name in sorted(files()):
        lines += [name] + [f"    {what}" for what in lost(sys.argv[1], root, name)]
    report = "".join(f"{line}\n" for line in lines)
    if "--bless" in sys.argv[2:]:
        with open(EXPECTED, "w", encoding="utf-8") as f:
            f.write(report)
        return
    with open(EXPECTED, encoding="utf-8") as f:
        expected = f.read()
    print("\n".join(difflib.unified_diff(expected.splitlines(), report.splitlines(),
                                         "again.expected", "ridlc", lineterm="")))
    sys.exit(0 if lines and report == expected else 1)


main()
