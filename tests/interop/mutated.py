#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What has become of messages on a bad way, python3-protobuf and C read alike.

Random messages are changed: bits and bytes, their length, their fields' order and number, anywhere in them. What one
refuses, the other does; what both accept means the same to both. EXCEPTIONS says where they may differ.

usage: mutated.py MIRROR RIDLC COUNT [SEED]     COUNT messages of each type
"""

import os
import random
import sys
import tempfile
import warnings

from google.protobuf.message import DecodeError

from messages import ALWAYS, Field, classes, fill, join, mirror, split

TYPES = ["golden.imported.Everything", "interop.Everything", "interop.StorePutArgs"]

# What C refuses and python does not, by what C says. The first is what ridl has beyond protobuf, in .ridl files.
EXCEPTIONS = {
    "a bound, a closed enum or union of the .ridl file": (
        "must be at least", "may be at most", "may have at most", "must have", "may have no flags",
        "not a value of the closed enum", "not a member of this closed union"),
    "a NUL in a string": ("text that is not UTF-8, or contains NUL",),
    "a tag longer than 5 bytes, or 32 bits": ("a tag is cut short or too large",),
}


def read_varint(data, at):
    """The value, and where it ends; the end of data, where that is cut."""
    value = shift = 0
    while at < len(data):
        byte = data[at]
        at += 1
        value |= (byte & 0x7f) << shift
        shift += 7
        if byte < 0x80:
            break
    return value, at


def varint(value, longer=0):
    out = bytearray()
    while value > 0x7f:
        out.append(value & 0x7f | 0x80)
        value >>= 7
    out.append(value)
    for _ in range(longer):
        out[-1] |= 0x80
        out.append(0)
    return bytes(out)


def pieces(data):
    """The fields of a message, as (tag, wire type, content without its length), as far as they make sense."""
    at, out = 0, []
    while at < len(data):
        start = at
        tag, at = read_varint(data, at)
        wire = tag & 7
        if wire == 2:
            length, at = read_varint(data, at)
            out.append((tag, wire, data[at:at + length]))
            at += length
            continue
        if wire == 0:
            end = read_varint(data, at)[1]
        elif wire in (1, 5):
            end = at + (8 if wire == 1 else 4)
        else:
            out.append((None, None, data[start:]))
            break
        out.append((tag, wire, data[at:end]))
        at = end
    return out


def assemble(parts):
    out = b""
    for tag, wire, content in parts:
        if tag is not None:
            out += varint(tag)
        if wire == 2:
            out += varint(len(content))
        out += content
    return out


def flip_bit(data):
    at = random.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1:]


def change_byte(data):
    at = random.randrange(len(data))
    return data[:at] + bytes([random.choice([0, 1, 0x7f, 0x80, 0xff, random.randrange(256)])]) + data[at + 1:]


def drop_byte(data):
    at = random.randrange(len(data))
    return data[:at] + data[at + 1:]


def add_byte(data):
    at = random.randrange(len(data) + 1)
    return data[:at] + bytes([random.randrange(256)]) + data[at:]


def cut(data):
    return data[:random.randrange(len(data))]


def twice(data):
    parts = pieces(data)
    parts.insert(random.randrange(len(parts) + 1), random.choice(parts))
    return assemble(parts)


def in_any_order(data):
    parts = pieces(data)
    random.shuffle(parts)
    return assemble(parts)


def halved(data):
    """A message with a length, in two parts."""
    parts = pieces(data)
    i = random.randrange(len(parts))
    tag, wire, content = parts[i]
    if wire == 2:
        at = random.randrange(len(content) + 1)
        parts[i:i + 1] = [(tag, 2, content[:at]), (tag, 2, content[at:])]
    return assemble(parts)


def longer_numbers(data):
    """Numbers take more bytes than they must."""
    return b"".join(varint(tag) + varint(read_varint(content, 0)[0], random.randrange(3)) if wire == 0
                    else assemble([(tag, wire, content)]) for tag, wire, content in pieces(data))


def another_tag(data):
    parts = pieces(data)
    i = random.randrange(len(parts))
    tag, wire, content = parts[i]
    if tag is not None:
        parts[i] = (random.choice([tag ^ 1 << random.randrange(5), random.randrange(1 << 12)]), wire, content)
    return assemble(parts)


def grouped(data):
    """All of it in a group that nobody knows, and again behind it."""
    number = random.choice([7000, 1, 300])
    return varint(number << 3 | 3) + data + varint(number << 3 | 4) + data


MUTATIONS = [flip_bit, change_byte, drop_byte, add_byte, cut, twice, in_any_order, halved, longer_numbers,
             another_tag, grouped]


def mutate(data):
    """Somewhere in it: perhaps in a part, whose length is made good."""
    parts = pieces(data)
    inner = [i for i, (_, wire, content) in enumerate(parts) if wire == 2 and content]
    if inner and random.random() < 0.5:
        i = random.choice(inner)
        parts[i] = (parts[i][0], 2, mutate(parts[i][2]))
        return assemble(parts)
    return random.choice(MUTATIONS)(data) if data else add_byte(data)


def without_groups(message):
    """C keeps no groups: nothing that is not known is compared where there is one."""
    for field in message.UnknownFields():
        if field.wire_type == 3:
            return False
    return all(without_groups(item) for field, value in message.ListFields()
               for item in messages_of(field, value))


def messages_of(field, value):
    if field.message_type is None:
        return []
    if field.message_type.GetOptions().map_entry:
        of_value = field.message_type.fields_by_name["value"]
        return [value[key] for key in sorted(value)] if of_value.message_type is not None else []
    return value if field.label == Field.LABEL_REPEATED else [value]


def fill_defaults(message, back):
    """What C says always: where python had nothing, there is a default, or an empty message of a parameter."""
    for field, value in back.ListFields():
        mine = getattr(message, field.name)
        if field.full_name in ALWAYS and field.has_presence and not message.HasField(field.name):
            if field.message_type is None:
                setattr(message, field.name, value)
            else:
                mine.SetInParent()
        for one, other in zip(messages_of(field, mine), messages_of(field, value)):
            fill_defaults(one, other)


def look_at_maps(message):
    """Until somebody does, python keeps entries with the same key."""
    for field, value in message.ListFields():
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            list(value)
        for item in messages_of(field, value):
            look_at_maps(item)


def content(message):
    """Of which NaNs are equal, and all else that is."""
    look_at_maps(message)
    return message.SerializeToString(deterministic=True)


def compare(name, kind, data, back):
    message, again = kind.FromString(data), kind.FromString(back)
    if content(message) == content(again):
        return
    if name.endswith("Args") or not without_groups(message):
        message.DiscardUnknownFields()
        again.DiscardUnknownFields()
    if name.startswith("interop."):
        fill_defaults(message, again)
    if content(message) != content(again):
        sys.exit(f"{name} {data.hex()}\n{message}\ncame back as\n{again}")


def is_accepted(kind, data):
    """The end of a group where there is none deserves no more than a warning there: it stops, and is content."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            kind.FromString(data)
        except DecodeError:
            return False
    return not told


def excuse(told):
    for reason, words in EXCEPTIONS.items():
        if any(word in told for word in words):
            return reason
    return None


def try_type(program, kind, name, count):
    inputs = []
    for _ in range(count):
        data = b""
        # Behind each other they are one, in which things come twice.
        for _ in range(random.choice([1, 1, 1, 2, 3])):
            message = kind()
            fill(message)
            data += message.SerializeToString()
        for _ in range(random.choice([0, 1, 1, 2, 5])):
            data = mutate(data)
        inputs.append(data)
    told = list(split(mirror(program, "judge", name, data=join(inputs))))
    assert len(told) == 2 * count
    accepted, excused = 0, dict.fromkeys(EXCEPTIONS, 0)
    for data, verdict, rest in zip(inputs, told[::2], told[1::2]):
        theirs = is_accepted(kind, data)
        if verdict == b"+":
            if not theirs:
                sys.exit(f"{name} {data.hex()}\nC accepts, python does not")
            accepted += 1
            compare(name, kind, data, rest)
        elif theirs:
            reason = excuse(rest.decode(errors="replace"))
            if reason is None:
                sys.exit(f"{name} {data.hex()}\npython accepts, and C says: {rest.decode()}")
            excused[reason] += 1
    print(f"{name}: {count} inputs, {accepted} accepted by both, {count - accepted - sum(excused.values())} by none;",
          ", ".join(f"{n} by python alone: {reason}" for reason, n in excused.items()))


def main():
    program, ridlc, count = sys.argv[1:4]
    # protobuf's C++ tells of texts that are none, each time.
    sys.stderr = os.fdopen(os.dup(2), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    random.seed(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    with tempfile.TemporaryDirectory() as directory:
        kinds = classes(ridlc, directory)
    for name in TYPES:
        try_type(program, kinds[name], name, int(count))


main()
