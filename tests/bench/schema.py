#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints a schema that looks like many real ones in a row, of as many lines as are asked for.

Each 200 lines hold 5 structs, 2 services, an enum and an error: 200,000 lines are 5,000 structs and
2,000 services with 20,000 methods. There is nothing in it that protoc-c cannot read ('?' and @default are
proto3's `optional`), so that the .proto made of it is input for others.

usage: schema.py LINES [PACKAGE]
"""
import random
import sys

WORDS = ("account address batch buffer channel client counter cursor device driver entry event "
         "filter flag group handle header history index item journal key label layout lease level "
         "limit list lock mode model network note object offset order owner packet page peer port "
         "price queue range rate record region report request result route rule sample scope sensor "
         "series session shape size slot source stage state stream table target task token topic "
         "track unit user value version view volume watch window zone").split()
SCALARS = ("int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 float double bool string string "
           "string bytes").split()
KEYS = "string uint32 int64".split()
VERBS = "get put list find count open close move copy merge check watch reset apply".split()
UNIT = 200


def names(rng, n):
    """n different names of fields."""
    made = []
    while len(made) < n:
        name = f"{rng.choice(WORDS)}_{rng.choice(WORDS)}"
        if name not in made:
            made.append(name)
    return made


def doc(rng, indent=""):
    return f"{indent}/// The {rng.choice(WORDS)} of the {rng.choice(WORDS)}, as the {rng.choice(WORDS)} has it."


def camel(word):
    return word.capitalize()


def field_type(rng, structs, enum):
    kind = rng.randrange(20)
    if kind < 12:
        return rng.choice(SCALARS)
    if kind < 14:
        return f"string[<={rng.choice((16, 64, 255))}]"
    if kind < 15:
        return enum
    if kind < 17:
        return rng.choice(SCALARS) + "[]"
    if kind < 18:
        return f"map<{rng.choice(KEYS)}, {rng.choice(structs)}>" if structs else "map<string, string>"
    return rng.choice(structs) + rng.choice(("", "[]")) if structs else "string"


def struct(rng, name, structs, enum):
    fields = names(rng, 14)
    yield doc(rng)
    yield f"struct {name} {{"
    for i, field in enumerate(fields[:12]):
        if i in (3, 8):
            yield doc(rng, "    ")
        yield f"    {field_type(rng, structs, enum)} {field} = {i + 1};"
    yield f"    union {{ int64 {fields[12]} = 13; string {fields[13]} = 14; }} kind;"
    yield "    reserved 15, 20 to 29;"
    yield "}"
    yield ""


def parameters(rng, structs, enum, n):
    return ", ".join(f"{field_type(rng, structs, enum)} {name}" for name in names(rng, n))


def service(rng, name, structs, enum, error):
    yield doc(rng)
    yield f"service {name} {{"
    methods = []
    while len(methods) < 10:
        method = f"{rng.choice(VERBS)}_{rng.choice(WORDS)}"
        if method not in methods:
            methods.append(method)
    for i, method in enumerate(methods):
        yield doc(rng, "    ")
        yield doc(rng, "    ")
        takes = parameters(rng, structs, enum, rng.randrange(1, 5))
        if i == 9:
            yield f"    oneway {method}({takes});"
        elif i % 3 == 0:
            yield f"    {method}({rng.choice(structs)}) -> {rng.choice(structs)};"
        else:
            gives = parameters(rng, structs, enum, rng.randrange(1, 3))
            yield f"    {method}({takes}) -> ({gives}) throws ({error});"
        yield ""
    yield "}"
    yield ""


def unit(rng, i, previous):
    """200 lines, and the structs that they declare."""
    stem = f"{camel(rng.choice(WORDS))}{camel(rng.choice(WORDS))}{i}"
    enum, error = f"{stem}Mode", f"{stem}Failed"
    structs = list(previous)
    lines = [f"enum {enum} {{", "    NONE = 0;", "    SOME = 1;", "    MOST = 2;", "    ALL = 3;", "}", "",
             f"error {error} {{ string {rng.choice(WORDS)} = 1; uint32 code = 2; }}", ""]
    for part in "Head", "Body", "Tail", "Info", "Page":
        lines += struct(rng, stem + part, structs, enum)
        structs.append(stem + part)
    for part in "Store", "Admin":
        lines += service(rng, stem + part, structs, enum, error)
    lines += ["//"] * (UNIT - len(lines))
    assert len(lines) == UNIT, len(lines)
    return lines, structs[-5:]


def schema(n_lines, package):
    rng = random.Random(1)
    previous = []
    lines = ["ridl 1;", f"package {package};", 'option c.prefix = "b";', ""]
    for i in range(max(1, n_lines // UNIT)):
        more, previous = unit(rng, i, previous)
        lines += more
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.stdout.write(schema(int(sys.argv[1]), sys.argv[2] if len(sys.argv) == 3 else "bench"))
