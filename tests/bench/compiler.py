#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How long ridlc takes, beside protoc and protoc-c on the .proto that it makes, and what of its
output costs: the table for schemas of 2,000 to 200,000 lines, and the object code of a method.

Processor time and not the clock's, of the quickest of several rounds, all on one core in turns: so other
programs that run disturb little. Build ridlc with -DCMAKE_BUILD_TYPE=Release. Needs protoc and
protoc-c (Debian's protobuf-compiler and protobuf-c-compiler).

usage: compiler.py RIDLC [ROUNDS]
"""
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
RUNTIME = HERE.parent.parent / "runtime" / "include"
LINES = (2000, 20000, 200000)
FLAGS = "-std=c11 -O2 -Wall -Wextra -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Werror".split()


def measure(command, cwd):
    """Processor seconds, and megabytes at most, of a command."""
    started = os.fork()
    if started == 0:
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
        os.chdir(cwd)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(started, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(commands, rounds, cwd):
    """The quickest run of each, taken in turns."""
    runs = [[measure(c, cwd) for c in commands] for _ in range(rounds)]
    return [min(run[i] for run in runs) for i in range(len(commands))]


def speed(ridlc, work, rounds):
    print("processor seconds (megabytes); times as fast\n")
    print(f"{'lines':>8}{'ridlc descriptor':>20}{'protoc':>16}{'':>6}{'ridlc c':>18}{'protoc-c':>16}{'':>6}")
    for lines in LINES:
        source = work / f"s{lines}.ridl"
        source.write_bytes(subprocess.run([HERE / "schema.py", str(lines)], check=True,
                                          stdout=subprocess.PIPE).stdout)
        subprocess.run([ridlc, "--emit=proto", source.name], cwd=work, check=True)
        proto = f"s{lines}.proto"
        ours_d, theirs_d, ours_c, theirs_c = best(
            [[ridlc, "--emit=descriptor", "-o", "d", source.name],
             ["protoc", "-I.", "--descriptor_set_out=theirs.binpb", proto],
             [ridlc, "-o", "c", source.name],
             ["protoc-c", "-I.", "--c_out=.", proto]], rounds, work)
        print(f"{lines:8}"
              f"{ours_d[0]:13.3f} ({ours_d[1]:4.0f})" f"{theirs_d[0]:9.3f} ({theirs_d[1]:4.0f})"
              f"{theirs_d[0] / ours_d[0]:5.1f}x"
              f"{ours_c[0]:11.3f} ({ours_c[1]:4.0f})" f"{theirs_c[0]:9.3f} ({theirs_c[1]:4.0f})"
              f"{theirs_c[0] / ours_c[0]:5.1f}x")


def text_size(objects):
    """Bytes of code and of constants: size's text and data."""
    told = subprocess.run(["size", *objects], check=True, capture_output=True, text=True).stdout
    return sum(int(line.split()[0]) + int(line.split()[1]) for line in told.splitlines()[1:])


def code(ridlc, work):
    """What a method costs in a program, its lists included: that schema with methods and without."""
    lines = LINES[0]
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


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    ridlc = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        speed(ridlc, work, int(sys.argv[2]) if len(sys.argv) == 3 else 3)
        code(ridlc, work)


main()
