#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""python3-protobuf reads what C writes, and C what python3-protobuf writes.

10,000 random messages each way, of schemas that use all there is. What is made in C is what C says
that it is (as text), and when it comes back through python it still means the same to C; and so for
what is made in python. Of .ridl files, python knows the .proto that ridlc makes of them.

usage: messages.py MIRROR RIDLC
"""

import os
import random
import re
import struct
import subprocess
import sys
import tempfile

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory, text_format
from google.protobuf.descriptor import FieldDescriptor as Field

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))

# How many of each, either way.
TYPES = {
    "interop.Everything": 4000,
    "interop.Broken": 500,
    "interop.StorePutArgs": 500,
    "interop.StorePutResults": 500,
    "interop.StoreNoteArgs": 500,
    "interop.Whole": 500,
    "golden.imported.Everything": 3500,
}

# How many of these are compared as text, which takes long.
TOLD = 200

# What the .proto cannot say: what a value may be, and what is there in any case, once C has read it.
VALUES = {
    "interop.Item.name": lambda: text(12),
    "interop.Everything.short_text": lambda: text(12),
    "interop.Everything.exact": lambda: random.choice([b"", b"four"]),
    "interop.Everything.few": lambda: text(5),
    "interop.Everything.small": lambda: random.randint(-5, 5),
    "interop.Everything.part": lambda: random.choice([0.0, 0.5, 1.0]),
    "interop.Everything.a_wide": lambda: random.choice([0, 1, 17, 1 << 63]),
    "interop.Everything.o_wide": lambda: random.choice([0, 1, 17, 1 << 63]),
}
SIZES = {
    "interop.Everything.few": [0, 1, 2],
    "interop.Everything.three": [0, 3],
    "interop.Everything.some": [0, 4],
}
CLOSED = {"interop.Colour"}
ALWAYS = {"interop.Everything.d_" + kind
          for kind in ("int32", "string", "bytes", "mode", "bool", "double")}
ALWAYS |= {"interop.StorePutArgs.limit", "interop.StorePutArgs.item"}
MAX_DEPTH = 4

CHARACTERS = ["a", "Z", "\"", "\\", "\n", "\x7f", "\u00e9", "\u20ac", "\U0001f600"]


def text(most=30):
    """At most so many bytes."""
    result = ""
    while random.random() < 0.8:
        longer = result + random.choice(CHARACTERS)
        if len(longer.encode()) > most:
            break
        result = longer
    return result


def integer(bits, signed):
    value = random.choice([
        lambda: random.randrange(200), lambda: 1 << random.randrange(bits),
        lambda: random.getrandbits(bits), lambda: (1 << bits) - 1 - random.randrange(200)])()
    return value - (1 << bits) if signed and value >> (bits - 1) else value


def enumerator(enum):
    if enum.full_name not in CLOSED and random.random() < 0.1:
        return integer(32, True)
    return random.choice(enum.values).number


MAKERS = {
    Field.TYPE_DOUBLE: lambda: random.randint(-60000, 60000) / 8,
    Field.TYPE_FLOAT: lambda: random.randint(-60000, 60000) / 8,
    Field.TYPE_BOOL: lambda: random.random() < 0.5,
    Field.TYPE_STRING: text,
    Field.TYPE_BYTES: lambda: random.randbytes(random.randrange(20)),
} | {kind: lambda bits=bits, signed=signed: integer(bits, signed) for bits, signed, kinds in (
    (32, True, (Field.TYPE_INT32, Field.TYPE_SINT32, Field.TYPE_SFIXED32)),
    (64, True, (Field.TYPE_INT64, Field.TYPE_SINT64, Field.TYPE_SFIXED64)),
    (32, False, (Field.TYPE_UINT32, Field.TYPE_FIXED32)),
    (64, False, (Field.TYPE_UINT64, Field.TYPE_FIXED64))) for kind in kinds}


def scalar(field):
    make = VALUES.get(field.full_name)
    if make is None:
        make = MAKERS.get(field.type) or (lambda: enumerator(field.enum_type))
    return make()


def fill_map(field, entries, depth):
    key, value = field.message_type.fields
    for _ in range(random.randrange(3)):
        if value.message_type is None:
            entries[scalar(key)] = scalar(value)
        else:
            fill(entries[scalar(key)], depth + 1)


def fill_many(field, items, depth):
    for _ in range(random.choice(SIZES.get(field.full_name, [1, 2, 4]))):
        if field.message_type is None:
            items.append(scalar(field))
        elif depth < MAX_DEPTH:
            fill(items.add(), depth + 1)


def fill(message, depth=0):
    """Something in about one field of three."""
    for field in message.DESCRIPTOR.fields:
        if field.full_name not in ALWAYS and random.random() > 0.3:
            continue
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            fill_map(field, getattr(message, field.name), depth)
        elif field.label == Field.LABEL_REPEATED:
            fill_many(field, getattr(message, field.name), depth)
        elif field.message_type is None:
            setattr(message, field.name, scalar(field))
        elif depth < MAX_DEPTH:
            getattr(message, field.name).SetInParent()
            fill(getattr(message, field.name), depth + 1)


def rename_values(enums):
    """As C tells them: without the enum's name before them."""
    for enum in enums:
        prefix = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", enum.name).upper() + "_"
        if all(value.name.startswith(prefix) for value in enum.value):
            for value in enum.value:
                value.name = value.name.removeprefix(prefix)


def rename_all(messages):
    for message in messages:
        rename_values(message.enum_type)
        rename_all(message.nested_type)


def classes(ridlc, directory):
    """Message classes by full name, of everything.ridl and of a .proto that ridlc imports."""
    subprocess.run([ridlc, "-I", f"{ROOT}/idl", "--emit=proto", "-o", directory,
                    f"{HERE}/everything.ridl"], check=True)
    subprocess.run(["protoc", "-I", directory, "-I", f"{ROOT}/tests/golden/good",
                    "-I", f"{HERE}/protos",
                    "--include_imports", f"--descriptor_set_out={directory}/set",
                    "everything.proto", "imported.proto", "interop/whole.proto"], check=True)
    with open(f"{directory}/set", "rb") as f:
        files = descriptor_pb2.FileDescriptorSet.FromString(f.read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        rename_values(file.enum_type)
        rename_all(file.message_type)
        pool.Add(file)
    factory = message_factory.MessageFactory(pool)
    return {name: factory.GetPrototype(pool.FindMessageTypeByName(name)) for name in TYPES}


def split(stream):
    at = 0
    while at < len(stream):
        size, = struct.unpack_from("<I", stream, at)
        yield stream[at + 4:at + 4 + size]
        at += 4 + size


def join(messages):
    return b"".join(struct.pack("<I", len(m)) + m for m in messages)


def mirror(program, *arguments, data=b""):
    return subprocess.run([program, *arguments], input=data, stdout=subprocess.PIPE,
                          check=True).stdout


def parse(kind, told):
    """From C's text; there, words of the language have a '_' behind them."""
    return text_format.Parse(re.sub(rb"^(\s*)(const|reserved)_:", rb"\1\2:", told, flags=re.M),
                             kind())


def same(name, one, other, how):
    if one != other:
        sys.exit(f"{name} {how}\n{one}\nand then it is\n{other}")


def from_c(program, kind, name, count):
    made = list(split(mirror(program, "make", name, str(count))))
    assert len(made) == count
    messages = [kind.FromString(m) for m in made]
    told_by_c = split(mirror(program, "tell", name, str(count)))
    for message, told in zip(messages[:TOLD], told_by_c):
        same(name, parse(kind, told), message, "is told by C as")
    again = join(m.SerializeToString() for m in messages)
    mirror(program, "check", name, str(count), data=again)


def from_python(program, kind, name, count):
    made = [kind() for _ in range(count)]
    for message in made:
        fill(message)
    data = join(m.SerializeToString() for m in made)
    again = list(split(mirror(program, "echo", name, data=data)))
    assert len(again) == count
    for message, back in zip(made, again):
        same(name, message, kind.FromString(back), "went out as")
    for message, told in zip(made[:TOLD], split(mirror(program, "print", name, data=data))):
        same(name, message, parse(kind, told), "is told to C as")


def main():
    program, ridlc = sys.argv[1:]
    random.seed(1)
    with tempfile.TemporaryDirectory() as directory:
        for name, kind in classes(ridlc, directory).items():
            from_c(program, kind, name, TYPES[name])
            from_python(program, kind, name, TYPES[name])
            print(f"{name}: {TYPES[name]} each way")


if __name__ == "__main__":
    main()
