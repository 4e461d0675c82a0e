#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What protobuf's conformance suite asks of binary proto3, asked of our program for that suite.

Cases are made by the rules that the suite follows, for each type of field: what must be refused, what
must mean the same as something else, and what must come back in exactly these bytes. Meaning is judged
by python3-protobuf. With the suite itself: conformance_test_runner PROGRAM.

usage: conformance.py PROGRAM
"""

import os
import struct
import subprocess
import sys
import tempfile

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

HERE = os.path.dirname(os.path.abspath(__file__))
VARINT, WIRE_64, BYTES, GROUP, GROUP_END, WIRE_32 = range(6)
UNKNOWN = 666

# How deep nobody nests, and how often nobody repeats.
DEEP = 10000
OFTEN = 50000


def varint(value, longer=0):
    """With so many bytes more than are needed."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value >= 0x80 or longer > 0:
        longer -= value < 0x80
        out.append(value & 0x7f | 0x80)
        value >>= 7
    return bytes(out + bytes([value]))


def tag(number, wire):
    return varint(number << 3 | wire)


def counted(data):
    return varint(len(data)) + data


def field(number, data):
    return tag(number, BYTES) + counted(data)


def zigzag(value):
    return varint(value << 1 ^ value >> 63)


def fixed(form):
    return lambda value: struct.pack(form, value)


def same(make, *values):
    return [(make(v), make(v)) for v in values]


REALS = (0.0, 0.1, 1.5, -1.5, float("inf"), float("-inf"), float("nan"), -0.0)

# For each type: its wire type, and values as they may come and as they go out. The first is zero.
TYPES = {
    "int32": (VARINT, same(varint, 0, 12345, 2**31 - 1, -2**31, -1) + [
        (varint(12345, 2), varint(12345)), (varint(7, 8), varint(7)),
        (varint(2**31), varint(-2**31)), (varint(2**33 + 5), varint(5)), (varint(2**40), b"\0")]),
    "int64": (VARINT, same(varint, 0, 12345, 2**63 - 1, -2**63, -1) + [
        (varint(12345, 2), varint(12345)), (varint(7, 8), varint(7))]),
    "uint32": (VARINT, same(varint, 0, 12345, 2**32 - 1) + [
        (varint(12345, 2), varint(12345)), (varint(2**33 + 5), varint(5)),
        (varint(2**33), b"\0"), (varint(-1), varint(2**32 - 1))]),
    "uint64": (VARINT, same(varint, 0, 12345, 2**64 - 1) + [
        (varint(12345, 2), varint(12345)), (varint(7, 8), varint(7))]),
    "sint32": (VARINT, same(zigzag, 0, 12345, 2**31 - 1, -2**31, -1) + [
        (varint(2**33 + 5), varint(5)), (varint(2**33), b"\0")]),
    "sint64": (VARINT, same(zigzag, 0, 12345, 2**63 - 1, -2**63, -1)),
    "fixed32": (WIRE_32, same(fixed("<I"), 0, 12345, 2**32 - 1)),
    "fixed64": (WIRE_64, same(fixed("<Q"), 0, 12345, 2**64 - 1)),
    "sfixed32": (WIRE_32, same(fixed("<i"), 0, 12345, 2**31 - 1, -2**31)),
    "sfixed64": (WIRE_64, same(fixed("<q"), 0, 12345, 2**63 - 1, -2**63)),
    "float": (WIRE_32, same(fixed("<f"), *REALS) + same(bytes.fromhex, "01000000", "ffff7f7f", "0100807f")),
    "double": (WIRE_64, same(fixed("<d"), *REALS) + same(bytes.fromhex, "0100000000000000", "010000000000f07f")),
    "bool": (VARINT, same(varint, 0, 1) + [
        (varint(v, longer), varint(1)) for v, longer in ((1, 2), (2, 0), (-1, 0), (2**32, 0), (2**63, 0))]),
    "string": (BYTES, same(counted, *(text.encode() for text in (
        "", "Hello world!", "'\"?\\\a\b\f\n\r\t\v", "\u8c37\u6b4c", "\ud7ff\ue000", "\U00010000\U0010ffff")))),
    "bytes": (BYTES, same(counted, b"", b"Hello world!", b"\1\2", b"\0", b"\xfb\xff")),
    "sign": (VARINT, same(varint, 0, 1, 2, -1, 77, -78) + [
        (varint(1, 3), varint(1)), (varint(2**33 + 1), varint(1)), (varint(2**32), b"\0")]),
    "nested": (BYTES, [(counted(b""), counted(b"")), (counted(b"\x08\xd2\x09"), counted(b"\x08\xd2\x09")),
                       (counted(b"\x08\0"), counted(b""))]),
}
# Of these the last value is what a map or a union is tried with; there, zero is a value too.
NOT_PACKED = ("string", "bytes", "nested")


def zero(name):
    return TYPES[name][1][0][1]


def other(name):
    return TYPES[name][1][1][1]


class Cases:
    """What was asked, and how the answer is judged: by None (refused), or a pair of what it must mean and what it must be."""

    def __init__(self, kind):
        self.kind = kind
        self.numbers = {f.name: f.number for f in kind.DESCRIPTOR.fields}
        self.asked = []

    def refuse(self, name, data):
        self.asked.append((name, data, None, None))

    def means(self, name, data, meaning=None):
        self.asked.append((name, data, data if meaning is None else meaning, None))

    def gives(self, name, data, exactly=None):
        exactly = data if exactly is None else exactly
        self.asked.append((name, data, exactly, exactly))

    def number(self, name):
        return self.numbers[name]

    def value(self, name, kind, data):
        return tag(self.number(name), TYPES[kind][0]) + data


def ends_too_early(c):
    """In each kind of value, known and unknown, at the top, in a message and in a packed array."""
    cut = {VARINT: b"\x80", WIRE_64: bytes(7), WIRE_32: bytes(3), BYTES: b"\x01"}
    for kind, (wire, _) in TYPES.items():
        for name, number in (("one", c.number(f"one_{kind}")), ("many", c.number(f"many_{kind}")),
                             ("unknown", UNKNOWN)):
            start = tag(number, wire)
            c.refuse(f"before the value: {name} {kind}", start)
            c.refuse(f"in the value: {name} {kind}", start + cut[wire])
            c.refuse(f"before the value, in a message: {name} {kind}",
                     field(c.number("one_again"), start))
            if wire == BYTES:
                c.refuse(f"in what was announced: {name} {kind}", start + varint(5) + b"abc")
        if wire == BYTES:
            continue
        for name in ("many", "packed", "unpacked"):
            c.refuse(f"in a packed value: {name} {kind}", field(c.number(f"{name}_{kind}"), cut[wire]))
    c.refuse("in a tag", b"\x80")
    c.refuse("in a message in a message", field(c.number("one_nested"), tag(2, BYTES) + varint(1)))


def tags_and_lengths(c):
    for data in (b"\1DEADBEEF", b"\2\1\1", b"\3\4", b"\5DEAD", b"\0\1"):
        c.refuse("field number 0", data)
    for middle in (b"\x80" * 5 + b"\x0f", b"\x80" * 3 + b"\x40", b"\x80" * 7 + b"\0", b"\x80" * 11 + b"\0"):
        c.refuse("a tag that is too large or too long", b"\x88" + middle + varint(1234))
    c.refuse("a length of 2^32", tag(c.number("one_string"), BYTES) + b"\x80\x80\x80\x80\x10")
    c.refuse("a length of 2^64 - 1", tag(c.number("one_string"), BYTES) + varint(-1) + b"abc")
    for wire in (6, 7):
        for number in (1, UNKNOWN):
            c.refuse(f"wire type {wire}", tag(number, wire))
            c.refuse(f"wire type {wire} in a message", field(c.number("one_again"), tag(number, wire) + b"\0"))


def groups(c):
    end, start = GROUP_END, GROUP
    hello = field(2, b"hello world")
    for number in (1, 201, 1234):
        c.refuse("the end of no group", tag(number, end))
        c.refuse("a group without an end", tag(number, start))
        c.refuse("the end of no group, in a message", field(18, tag(number, end)))
        c.refuse("a group without an end, in a message", field(18, tag(number, start)))
        c.refuse("a group ends outside of its message", tag(number, start) + field(18, tag(number, end)))
    c.refuse("the end of no group, and more", tag(1, end) + hello)
    c.refuse("a group without an end, and more", tag(1, start) + hello)
    c.refuse("a group that another ends", tag(201, start) + hello + tag(202, end))
    c.refuse("a group in a group that another ends",
             tag(201, start) + tag(202, start) + hello + tag(203, end) + tag(201, end))
    c.refuse("groups, deep", tag(201, start) * DEEP + tag(201, end) * DEEP)


def text(c):
    for bad in (b"\xa0\xb0\xc0\xd0", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"abcdefgh\xff"):
        c.refuse("not UTF-8", field(c.number("one_string"), bad))
        c.refuse("not UTF-8, repeated", field(c.number("many_string"), bad))
        c.refuse("not UTF-8, in a union", field(c.number("arm_string"), bad))
        c.refuse("not UTF-8, a key", field(c.number("map_string"), field(1, bad) + field(2, b"foo")))
        c.refuse("not UTF-8, a value", field(c.number("map_string"), field(1, b"foo") + field(2, bad)))
        c.gives("bytes may be anything", field(c.number("one_bytes"), bad))


def singular(c):
    for kind, (_, values) in TYPES.items():
        for i, (come, go) in enumerate(values):
            is_sent = go != zero(kind) or kind == "nested"
            c.gives(f"one {kind} {i}", c.value(f"one_{kind}", kind, come),
                    c.value(f"one_{kind}", kind, go) if is_sent else b"")
        if kind == "nested":
            continue
        every = b"".join(c.value(f"one_{kind}", kind, come) for come, _ in values)
        last = values[-1][1] if values[-1][1] != zero(kind) else None
        c.means(f"the last {kind} counts", every,
                b"" if last is None else c.value(f"one_{kind}", kind, last))


def repeated(c):
    for kind, (_, values) in TYPES.items():
        come = [c_ for c_, _ in values]
        go = [g for _, g in values]

        def one_by_one(name, items):
            return b"".join(c.value(f"{name}_{kind}", kind, item) for item in items)

        if kind in NOT_PACKED:
            c.gives(f"many {kind}", one_by_one("many", come), one_by_one("many", go))
            continue
        for name in ("many", "packed", "unpacked"):
            packed_in, packed_out = (field(c.number(f"{name}_{kind}"), b"".join(v)) for v in (come, go))
            out = one_by_one(name, go) if name == "unpacked" else packed_out
            c.gives(f"{name} {kind}, packed", packed_in, out)
            c.gives(f"{name} {kind}, one by one", one_by_one(name, come), out)
            c.means(f"{name} {kind}, both", packed_in + one_by_one(name, come))
            c.gives(f"{name} {kind}, none", field(c.number(f"{name}_{kind}"), b""), b"")


def maps(c):
    for name, key, value in [(k, k, k) for k in list(TYPES)[:10]] + [
            ("int32_float", "int32", "float"), ("int32_double", "int32", "double"), ("bool", "bool", "bool"),
            ("string", "string", "string"), ("bytes", "string", "bytes"), ("nested", "string", "nested"),
            ("sign", "string", "sign")]:
        def keyed(data, key=key):
            return tag(1, TYPES[key][0]) + data

        def valued(data, value=value):
            return tag(2, TYPES[value][0]) + data

        def entry(*parts, name=name):
            return field(c.number(f"map_{name}"), b"".join(parts))

        k0, k1, v0, v1 = keyed(zero(key)), keyed(other(key)), valued(zero(value)), valued(other(value))
        c.means(f"map {name}: zeros", entry(k0, v0))
        c.means(f"map {name}: nothing", entry())
        c.means(f"map {name}: a key alone", entry(k1))
        c.means(f"map {name}: a value alone", entry(v1))
        c.means(f"map {name}: both", entry(k1, v1))
        c.means(f"map {name}: value first", entry(v1, k1), entry(k1, v1))
        c.means(f"map {name}: the same key again", entry(k1, v0) + entry(k1, v1), entry(k1, v1))
        c.means(f"map {name}: two keys in one", entry(k0, k1, v1), entry(k1, v1))
        c.means(f"map {name}: two values in one", entry(k1, v0, v1), entry(k1, v1))
        c.means(f"map {name}: something unknown", entry(k1, tag(3, VARINT) + b"\1", v1))

        def wrong(number, kind):
            return tag(number, VARINT) + b"\1" if TYPES[kind][0] == BYTES else field(number, b"a")

        c.means(f"map {name}: a key of another type", entry(wrong(1, key), v1))
        c.means(f"map {name}: a value of another type", entry(k1, wrong(2, value)))
    nested = c.number("map_nested")
    first = field(1, b"") + field(2, field(2, b"\x08\x01"))
    second = field(1, b"") + field(2, field(2, b"\x10\x01"))
    c.means("the value of a key that comes again is not merged", field(nested, first) + field(nested, second),
            field(nested, second))


def unions(c):
    arms = ("uint32", "nested", "string", "bytes", "bool", "uint64", "float", "double", "sign")
    for kind in arms:
        def arm(data, kind=kind):
            return c.value(f"arm_{kind}", kind, data)

        c.gives(f"arm {kind}: zero", arm(zero(kind)))
        c.gives(f"arm {kind}: a value", arm(other(kind)))
        c.gives(f"arm {kind}: twice", arm(zero(kind)) + arm(other(kind)), arm(other(kind)))
        for before in arms:
            if before != kind:
                c.gives(f"arm {kind} after {before}", c.value(f"arm_{before}", before, other(before)) +
                        arm(other(kind)), arm(other(kind)))
    number = c.number("arm_nested")
    c.gives("the arm of a union is merged", field(number, field(2, b"\x08\x01")) + field(number, field(2, b"\x10\x02")),
            field(number, field(2, b"\x08\x01\x10\x02")))
    c.gives("null", tag(c.number("arm_null"), VARINT) + b"\0")


def merging(c):
    nested, many = c.number("one_nested"), c.number("many_int32")
    first = b"\x08" + varint(1234) + b"\x10" + varint(1234) + field(many, varint(1234))
    second = b"\x08" + varint(4321) + b"\x18" + varint(4321) + field(many, varint(4321))
    merged = b"\x08" + varint(4321) + b"\x10" + varint(1234) + b"\x18" + varint(4321) + field(
        many, varint(1234) + varint(4321))
    c.gives("a message in two parts", field(nested, field(2, first)) + field(nested, field(2, second)),
            field(nested, field(2, merged)))
    again = c.number("one_again")
    for kind in ("bool", "double", "float", "uint32", "uint64", "string", "bytes"):
        name = "many" if kind in NOT_PACKED else "unpacked"
        for number in (c.number(f"{name}_{kind}"), UNKNOWN):
            part = tag(number, TYPES[kind][0]) + other(kind)
            c.gives(f"a message in many parts: {kind} {number}", field(again, part) * OFTEN, field(again, part * OFTEN))


def unknown(c):
    c.gives("unknown", tag(501, VARINT) + b"\1")
    c.gives("unknown, in order", b"".join((field(UNKNOWN, b"abc"), tag(UNKNOWN, VARINT) + varint(123),
                                           field(UNKNOWN, b"def"), tag(UNKNOWN, VARINT) + varint(456))))
    c.gives("unknown, in a message", field(c.number("one_again"), tag(501, WIRE_32) + b"abcd"))
    c.gives("unknown, alternating",
            (tag(UNKNOWN, VARINT) + varint(1234) + tag(UNKNOWN + 1, VARINT) + varint(5678)) * OFTEN)
    c.gives("the largest number", tag((1 << 29) - 1, VARINT) + b"\1")


def deep(c):
    def nest(step, depth):
        data = b""
        for _ in range(depth):
            data = step(data)
        return data

    again, nested = c.number("one_again"), c.number("map_nested")
    c.gives("messages", nest(lambda data: field(again, data), 90))
    c.refuse("messages, deep", nest(lambda data: field(again, data), DEEP))
    c.refuse("maps, deep", nest(lambda data: field(nested, field(2, field(2, data))), DEEP))
    c.refuse("repeated messages, deep", nest(lambda data: field(c.number("many_nested"), field(2, data)), DEEP))


def message_class():
    with tempfile.NamedTemporaryFile() as out:
        subprocess.run(["protoc", "-I", f"{HERE}/protos", "--include_imports", f"--descriptor_set_out={out.name}",
                        "interop/all_types.proto"], check=True)
        files = descriptor_pb2.FileDescriptorSet.FromString(out.read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    return message_factory.MessageFactory(pool).GetPrototype(pool.FindMessageTypeByName("interop.suite.AllTypes"))


class Program:
    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, payload, name="protobuf_test_messages.proto3.TestAllTypesProto3", wanted=1, format=1):
        """The fields of the response, by number."""
        request = field(format, payload) + tag(3, VARINT) + varint(wanted) + field(4, name.encode())
        self.process.stdin.write(struct.pack("<I", len(request)) + request)
        self.process.stdin.flush()
        size, = struct.unpack("<I", self.process.stdout.read(4))
        response = self.process.stdout.read(size)
        assert len(response) == size
        at, length, shift = 1, 0, 0
        while True:
            length |= (response[at] & 0x7f) << shift
            at, shift = at + 1, shift + 7
            if response[at - 1] < 0x80:
                break
        assert at + length == size
        return {response[0] >> 3: response[at:]}

    def close(self):
        self.process.stdin.close()
        assert self.process.wait() == 0


def judge(kind, answer, meaning, exactly):
    """What is wrong with it, or None."""
    if meaning is None:
        return None if 1 in answer else "was not refused"
    if 3 not in answer:
        return f"is {answer}"
    if exactly is not None and answer[3] != exactly:
        return f"came back as {answer[3][:60].hex()}, not as {exactly[:60].hex()}"
    told, expected = (kind.FromString(data).SerializeToString(deterministic=True) for data in (answer[3], meaning))
    return None if told == expected else f"came back as {answer[3][:60].hex()}"


def main():
    cases = Cases(message_class())
    for make in (ends_too_early, tags_and_lengths, groups, text, singular, repeated, maps, unions, merging,
                 unknown, deep):
        make(cases)
    program = Program(sys.argv[1])
    failed = 0
    assert program.ask(b"", "conformance.FailureSet") == {3: b""}
    for skipped in ({"name": "another.Message"}, {"wanted": 2}, {"format": 2}):
        assert 5 in program.ask(b"", **skipped)
    for name, data, meaning, exactly in cases.asked:
        why = judge(cases.kind, program.ask(data), meaning, exactly)
        if why is not None:
            failed += 1
            print(f"{name}: {data[:60].hex()} {why}")
    program.close()
    print(f"{len(cases.asked)} cases, {failed} failed")
    sys.exit(failed != 0)


main()
