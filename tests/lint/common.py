# SPDX-License-Identifier: MIT
"""What the lint tests share: where the files are, and how a finding is shown."""

import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# What ridlc made, and what tests compare with, is not written by hand.
MADE = ("/gen/", "/golden/", "/corpus/")


def files(*folders, suffixes):
    """All files below the folders (relative to the top) whose names end so, as relative paths."""
    found = []
    for folder in folders:
        for at, dirs, names in os.walk(os.path.join(ROOT, folder)):
            dirs[:] = [d for d in dirs if d != "__pycache__"]
            found += [os.path.relpath(os.path.join(at, n), ROOT) for n in names
                      if n.endswith(suffixes)]
    return sorted(found)


def ours(paths):
    return [p for p in paths if not any(m in "/" + p for m in MADE)]


def text(path, errors="strict"):
    with open(os.path.join(ROOT, path), encoding="utf-8", errors=errors) as f:
        return f.read()


def run(*command, **options):
    """The output of a command that must succeed."""
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def pkg_config_cflags():
    return run("pkg-config", "--cflags", "libprotobuf-c").split()


def finish(findings, looked_at):
    """Prints every finding and ends the program; having looked at nothing is one, too."""
    if not looked_at:
        findings = ["nothing to look at: is the path right?"]
    for finding in findings:
        print(finding)
    print(f"{looked_at} looked at, {len(findings)} found")
    sys.exit(1 if findings else 0)
