#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How long ridlc takes, beside protoc and protoc-c on the .proto that it makes, and what of its
output costs: the table for schemas of 2,000 to 200,000 lines, and the object code of a method. Fails if ridlc
is not so many times as fast as it shall be.

Processor time and not the clock's, of the quickest of several rounds, all on one core in turns: so other
programs that run disturb less; but they fill the caches, so believe a ratio of a quiet machine. Each writes its files
anew: what was there before is gone. Build ridlc with -DCMAKE_BUILD_TYPE=Release. Needs protoc and protoc-c (Debian's
protobuf-compiler and protobuf-c-compiler).

With --compile, instead, what ridlc makes of LINES lines (200,000) is compiled whole with gcc and clang, the header as
C++ too: in minutes, and without a warning.

usage: compiler.py RIDLC [ROUNDS]
       compiler.py RIDLC --compile [LINES]
       compiler.py RIDLC --smoke              both for a moment
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
RUNTIME = HERE.parent.parent / "runtime" / "include"
LINES = (2000, 20000, 200000)
SMOKE = (200,)
# Of the longest schema: as fast as protoc, and as protoc-c.
GOALS = {"descriptor": 5, "c": 10}
WARNINGS = "-Wall -Wextra -Wconversion -Werror".split()
FLAGS = ["-std=c11", "-O2", *WARNINGS, "-Wstrict-prototypes", "-Wmissing-prototypes"]


def measure(command, cwd):
    """Processor seconds, and megabytes at most, of a command."""
    os.chdir(cwd)
    started = os.posix_spawnp(command[0], command, os.environ)
    _, status, usage = os.wait4(started, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure_anew(command, cwd, out):
    """What a command takes that writes into a directory with nothing in it."""
    shutil.rmtree(cwd / out, ignore_errors=True)
    (cwd / out).mkdir()
    return measure(command, cwd)


def best(commands, rounds, cwd):
    """The quickest run of each command, taken in turns. They are named after the directories that they write into."""
    runs = [[measure_anew(c, cwd, out) for out, c in commands.items()] for _ in range(rounds)]
    return [min(run[i] for run in runs) for i in range(len(commands))]


def make_schema(work, lines):
    source = work / f"s{lines}.ridl"
    source.write_bytes(subprocess.run([HERE / "schema.py", str(lines)], check=True, stdout=subprocess.PIPE).stdout)
    return source.name


def judge(ratios):
    """Whether the goals are met."""
    met = True
    print()
    for what, least in GOALS.items():
        met &= ratios[what] >= least
        print(f"--emit={what}: {ratios[what]:.1f} times as fast, at least {least}:"
              f" {'met' if ratios[what] >= least else 'MISSED'}")
    return met


def speed(ridlc, work, rounds, sizes):
    """As many times as fast, for the last size."""
    print("processor seconds (megabytes); times as fast\n")
    print(f"{'lines':>8}{'ridlc descriptor':>20}{'protoc':>16}{'':>6}{'ridlc c':>18}{'protoc-c':>16}{'':>6}")
    for lines in sizes:
        source = make_schema(work, lines)
        subprocess.run([ridlc, "--emit=proto", source], cwd=work, check=True)
        proto = f"s{lines}.proto"
        ours_d, theirs_d, ours_c, theirs_c = best(
            {"our_set": [ridlc, "--emit=descriptor", "-o", "our_set", source],
             "their_set": ["protoc", "-I.", "--descriptor_set_out=their_set/it.binpb", proto],
             "our_c": [ridlc, "-o", "our_c", source],
             "their_c": ["protoc-c", "-I.", "--c_out=their_c", proto]}, rounds, work)
        print(f"{lines:8}"
              f"{ours_d[0]:13.3f} ({ours_d[1]:4.0f})" f"{theirs_d[0]:9.3f} ({theirs_d[1]:4.0f})"
              f"{theirs_d[0] / ours_d[0]:5.1f}x"
              f"{ours_c[0]:11.3f} ({ours_c[1]:4.0f})" f"{theirs_c[0]:9.3f} ({theirs_c[1]:4.0f})"
              f"{theirs_c[0] / ours_c[0]:5.1f}x")
    return {"descriptor": theirs_d[0] / ours_d[0], "c": theirs_c[0] / ours_c[0]}


def text_size(objects):
    """Bytes of code and of constants: size's text and data."""
    told = subprocess.run(["size", *objects], check=True, capture_output=True, text=True).stdout
    return sum(int(line.split()[0]) + int(line.split()[1]) for line in told.splitlines()[1:])


def code(ridlc, work, lines):
    """What a method costs in a program, its lists included: that schema with methods and without."""
    whole = (work / f"s{lines}.ridl").read_text()
    n_methods = sum(line.startswith("    ") and ("(" in line and line.endswith(";")) and
                    "union" not in line for line in whole.splitlines())
    without = "\n".join(line for line in whole.splitlines()
                        if not (line.startswith("    ") and "(" in line and "union" not in line and
                                not line.lstrip().startswith("//")))
    (work / "without.ridl").write_text(without)
    sizes = []
    for name in f"s{lines}", "without":
        subprocess.run([ridlc, f"{name}.ridl"], cwd=work, check=True)
        subprocess.run(["gcc", *FLAGS, f"-I{RUNTIME}", "-c", f"{name}.ridl.c"], cwd=work, check=True)
        sizes.append(text_size([work / f"{name}.ridl.o"]))
    print(f"\nobject code and tables of a method, with its lists: {(sizes[0] - sizes[1]) / n_methods:.0f} bytes"
          f" ({n_methods} methods, gcc -O2)")


def compile_whole(ridlc, work, lines):
    source = make_schema(work, lines)
    subprocess.run([ridlc, source], cwd=work, check=True)
    (work / "only.cc").write_text(f'#include "{source}.h"\n')
    print("processor seconds (megabytes)")
    for compiler, flags, what in (("gcc", FLAGS, f"{source}.c"), ("clang", FLAGS, f"{source}.c"),
                                  ("g++", ["-std=c++17", *WARNINGS], "only.cc"),
                                  ("clang++", ["-std=c++17", *WARNINGS], "only.cc")):
        seconds, megabytes = measure([compiler, *flags, "-fsyntax-only", f"-I{RUNTIME}", what], work)
        print(f"{compiler:8}{seconds:7.1f} ({megabytes:5.0f})  {what}, {lines} lines of .ridl, no warning", flush=True)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    ridlc, rest = str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2:]
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        if rest == ["--smoke"]:
            speed(ridlc, work, 1, SMOKE)
            code(ridlc, work, *SMOKE)
            compile_whole(ridlc, work, *SMOKE)
        elif rest[:1] == ["--compile"]:
            compile_whole(ridlc, work, int(rest[1]) if rest[1:] else LINES[-1])
        else:
            ratios = speed(ridlc, work, int(rest[0]) if rest else 3, LINES)
            code(ridlc, work, LINES[0])
            sys.exit(not judge(ratios))


main()
