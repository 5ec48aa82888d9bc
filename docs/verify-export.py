#!/usr/bin/env python3
"""Checks an export of Attest's entries, with Python 3 and openssl alone.

    verify-export.py attest-events.jsonl [--key public-key.pem] [--checkpoint kept-checkpoint.txt ...]

Give the public key as you got it from the agency by another way, and the checkpoints that you keep: without them the
export is checked against itself only. Ends with 0 where all is sound, 1 where something is broken, naming it.
What is hashed and why stands in tamper-evidence.md.
"""
import argparse
import base64
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile

NOTHING = bytes(32)


def text(value):
    encoded = value.encode("utf-8")
    return struct.pack(">i", len(encoded)) + encoded


def body(agency, event):
    said = [
        "attest-event-1", agency, event["case"], event["type"], event["at"], event["by"], event["name"], event["stage"],
    ]
    for name in sorted(event["facts"]):
        said += [name, event["facts"][name]]
    return hashlib.sha256(b"".join(text(one) for one in said)).digest()


def link(previous, event, digest):
    content = bytes.fromhex(event["content"]) if event["content"] else NOTHING
    return hashlib.sha256(previous + struct.pack(">i", event["sequence"]) + digest + content).hexdigest()


def is_signed(key, said, signature):
    with tempfile.TemporaryDirectory() as folder:
        names = {name: os.path.join(folder, name) for name in ("key", "said", "signature")}
        for name, content in (("key", key.encode()), ("said", said.encode()), ("signature", signature)):
            with open(names[name], "wb") as file:
                file.write(content)
        done = subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", names["key"], "-rawin",
             "-in", names["said"], "-sigfile", names["signature"]],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        return done.returncode == 0


def fields(said):
    return dict(line.split(" ", 1) for line in said.splitlines())


class Broken(Exception):
    """The first thing that does not agree."""


class Checkpoints:
    def __init__(self, agency, key):
        self.agency, self.key, self.last, self.heads, self.lines = agency, key, "-", {}, {}
        self.said = {}

    def take(self, line):
        number, said = line["checkpoint"], line["said"]
        told = fields(said)
        if not is_signed(self.key, said, base64.b64decode(line["signature"])):
            raise Broken(f"checkpoint {number}: the signature is not of this key")
        if number != len(self.said) + 1 or told["number"] != str(number) or told["agency"] != self.agency:
            raise Broken(f"checkpoint {len(self.said) + 1}: missing, or another stands in its place")
        if told["previous"] != self.last:
            raise Broken(f"checkpoint {number}: does not follow the one before it")
        self.last = hashlib.sha256(said.encode()).hexdigest()
        self.said[number] = said
        self.lines[number] = (hashlib.sha256(), [0])

    def head(self, line):
        digest, count = self.lines.get(line["sealedBy"], (None, None))
        if digest is None:
            raise Broken(f"case {line['head']}, entry {line['sequence']}: sealed by a checkpoint that is missing")
        digest.update(f"{line['head']} {line['sequence']} {line['hash']}\n".encode())
        count[0] += 1
        self.heads.setdefault(line["head"], {})[line["sequence"]] = line["hash"]

    def close(self):
        for number, (digest, count) in self.lines.items():
            if fields(self.said[number])["heads"] != f"{count[0]} {digest.hexdigest()}":
                raise Broken(f"checkpoint {number}: its list of sealed entries was changed")

    def compare(self, file):
        with open(file, encoding="utf-8") as kept:
            said, signature = kept.read().split("signature ", 1)
        number = int(fields(said)["number"])
        if not is_signed(self.key, said, base64.b64decode(signature.split("\n", 1)[0])):
            raise Broken(f"the kept checkpoint {number}: the signature is not of this key")
        if self.said.get(number) != said:
            raise Broken(f"checkpoint {number}: not the one that was kept, or missing")


def verify(export, key, kept):
    with open(export, encoding="utf-8") as file:
        lines = (json.loads(line) for line in file if line.strip())
        first = next(lines)
        if first.get("export") != "attest-events-1":
            raise Broken("this is no export that this script knows")
        agency = first["agency"]
        checkpoints = Checkpoints(agency, key or first["publicKey"])
        case, expected, previous, events, closed, ended = None, 1, NOTHING, 0, False, None

        def finish(number):
            for sequence in sorted(checkpoints.heads.pop(number, {})):
                raise Broken(f"case {number}, entry {sequence}: sealed, and missing")

        for line in lines:
            if "checkpoint" in line:
                checkpoints.take(line)
                continue
            if "head" in line:
                checkpoints.head(line)
                continue
            if not closed:
                checkpoints.close()
                closed = True
            if "end" in line:
                ended = line["end"]
                continue
            if line["case"] != case:
                if case is not None:
                    finish(case)
                case, expected, previous = line["case"], 1, NOTHING
            place = f"case {case}, entry {line['sequence']}"
            if line["sequence"] != expected:
                raise Broken(f"case {case}, entry {expected}: missing")
            if line["hash"] is None:
                raise Broken(f"{place}: put in past Attest")
            if link(previous, line, body(agency, line)) != line["hash"]:
                raise Broken(f"{place}: changed, put in or moved")
            sealed = checkpoints.heads.get(case, {}).pop(expected, None)
            if sealed is not None and sealed != line["hash"]:
                raise Broken(f"{place}: not the entry that a checkpoint sealed")
            expected, previous, events = expected + 1, bytes.fromhex(line["hash"]), events + 1
        if case is not None:
            finish(case)
        for number in sorted(checkpoints.heads):
            finish(number)
        if ended != events:
            raise Broken("the export was cut off")
        for file_name in kept:
            checkpoints.compare(file_name)
        return events, len(checkpoints.said)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("export")
    arguments.add_argument("--key")
    arguments.add_argument("--checkpoint", action="append", default=[])
    asked = arguments.parse_args()
    key = None
    if asked.key:
        with open(asked.key, encoding="ascii") as file:
            key = file.read()
    try:
        events, checkpoints = verify(asked.export, key, asked.checkpoint)
    except Broken as broken:
        print(f"BROKEN: {broken}")
        return 1
    print(f"Sound: {events} entries, {checkpoints} checkpoints"
          + ("" if key else "; the public key is the export's own, so compare it with the agency's"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
