#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Two descriptor sets are equal: everything but where in the source it stands, and the comments.

usage: descriptors.py THEIRS OURS
"""

import difflib
import sys

from google.protobuf import descriptor_pb2


def read(path):
    """The set without source information, and {(file, path of a thing): comment}."""
    files = descriptor_pb2.FileDescriptorSet()
    with open(path, "rb") as f:
        files.ParseFromString(f.read())
    comments = {}
    for file in files.file:
        for place in file.source_code_info.location:
            if place.leading_comments:
                comments[file.name, tuple(place.path)] = place.leading_comments
        file.ClearField("source_code_info")
    return files, comments


def main():
    theirs, ours = read(sys.argv[1]), read(sys.argv[2])
    same = theirs == ours
    if not same:
        lines = [(str(files) + "\n".join(f"{k}: {v!r}" for k, v in sorted(comments.items())))
                 .splitlines() for files, comments in (theirs, ours)]
        print("\n".join(difflib.unified_diff(*lines, "protoc", "ridlc", lineterm="")))
    sys.exit(0 if same else 1)


main()
