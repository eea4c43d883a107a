"""Verifierar en export ur Barnlots liggare, utan Barnlots.

    python verifiera.py EXPORT [VITTNETS MAPP] [--nyckel HEX]

Behöver Python 3.11 och paketet `cryptography` (för signaturerna), och annars bara
standardbiblioteket. Vad som står på varje rad i en export och hur kedjan räknas fram står i
liggaren.md. Svarar 0 när allt stämmer, 4 när något inte gör det eller när filen inte är
någon export (en ändrad kan se ut så), 2 när den inte finns eller inte går att öppna.
"""

import base64
import hashlib
import json
import pathlib
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

HEADER = [
    "tenant",
    "holder",
    "case_id",
    "part_id",
    "number",
    "kind",
    "key",
    "version",
    "policy",
    "reference",
]


def sha(data):
    return hashlib.sha256(data).digest()


def compact(value, sort=False):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=sort)
    return text.encode()


def link(before, entry):
    header = compact([entry[name] for name in HEADER])
    record = base64.b64decode(entry["record"])
    trace = base64.b64decode(entry["trace"] or "")
    return sha(before + sha(header) + sha(record) + sha(trace))


def root(leaves):
    """RFC 6962: 0x00 före ett löv, 0x01 före en nod."""
    level = [sha(b"\0" + leaf) for leaf in leaves]
    if not level:
        return sha(b"")
    while len(level) > 1:
        pairs = [sha(b"\1" + a + b) for a, b in zip(level[::2], level[1::2], strict=False)]
        level = pairs + level[len(pairs) * 2 :]
    return level[0]


def leaf(token, number, entry_link):
    return number.to_bytes(8, "big") + bytes.fromhex(entry_link) + bytes.fromhex(token)


def signed(key, message, signature):
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(
            bytes.fromhex(signature), message
        )
    except (InvalidSignature, ValueError):
        return False
    return True


class Export:
    def __init__(self, path, key):
        self.wrong = []
        self.key, self.trusted = key, key is not None
        self.links, self.last, self.keys = {}, {}, set()
        self.checkpoints, self.heads, self.readings = {}, {}, {}
        self.tokens, self.ended = {}, False
        self.part, self.number, self.before = None, 0, b""
        digest, lines = hashlib.sha256(), 0
        with open(path, "rb") as file:
            for line in file:
                said = json.loads(line)
                if self.ended:
                    self.wrong.append("något står efter exportens slut")
                    break
                if "end" in said:
                    self.end(said, digest.hexdigest(), lines)
                    continue
                digest.update(line)
                lines += 1
                self.read(said)
        if not self.ended:
            self.wrong.append("exporten saknar slut: den är avkapad")
        self.check_checkpoints()

    def read(self, said):
        if "entry" in said:
            self.entry(said["entry"])
        elif "checkpoint" in said:
            self.checkpoints[said["checkpoint"]["number"]] = said
        elif "head" in said:
            self.head(said["head"])
        elif "reading" in said:
            self.readings.setdefault(said["reading"]["checkpoint"], []).append(said["reading"])
        elif said.get("kind") == "barnlots export 1":
            if self.trusted and said["key"] != self.key:
                self.wrong.append("exporten är gjord med en annan nyckel än den angivna")
            self.key = self.key or said["key"]
        else:
            self.wrong.append("en rad är av okänt slag")

    def entry(self, entry):
        part, number = entry["part_id"], entry["number"]
        where = f"del {part} post {number}"
        if part != self.part:
            if part in self.last:
                self.wrong.append(f"{where}: omkastad, delen kom tidigare i filen")
            self.part, self.number = part, 0
            self.before = sha(b"barnlots part " + part.encode())
        if number != self.number + 1:
            kind = "saknas" if number > self.number + 1 else "omkastad eller tillagd"
            self.wrong.append(f"del {part} post {self.number + 1}: {kind}")
        elif link(self.before, entry).hex() != entry["link"]:
            self.wrong.append(f"{where}: ändrad")
        elif entry["kind"] == "gallring" and not self.erased(entry):
            self.wrong.append(f"{where}: tillagd, gallringen är inte signerad")
        if entry["key"] in self.keys:
            self.wrong.append(f"{where}: tillagd, samma kommando finns redan")
        self.keys.add(entry["key"])
        self.links[part, number], self.last[part] = entry["link"], number
        self.number, self.before = number, bytes.fromhex(entry["link"])

    def erased(self, entry):
        try:
            said = json.loads(base64.b64decode(entry["record"]))
            signature = said.pop("signature")
        except (ValueError, KeyError):
            return False
        place = [entry["part_id"], entry["number"], entry["key"], self.before.hex(), said]
        return signed(self.key, b"barnlots gallring " + compact(place, sort=True), signature)

    def head(self, head):
        part, number = head["part_id"], head["number"]
        self.tokens[head["token"]] = part
        found = (head["token"], number, head["link"], part)
        self.heads.setdefault(head["checkpoint"], []).append(found)
        if part not in self.last:
            self.wrong.append(f"del {part}: försvunnen")
        elif number > self.last[part]:
            self.wrong.append(f"del {part} post {self.last[part]}: avkapad, det fanns en {number}")
        elif self.links.get((part, number)) != head["link"]:
            self.wrong.append(f"del {part} post {number}: omskriven sedan en kontrollpunkt")

    def end(self, said, digest, lines):
        self.ended = True
        end = said["end"]
        if not signed(self.key, compact(end, sort=True), said["signature"]):
            self.wrong.append("exportens slut är inte signerat")
        elif (end["sha256"], end["lines"]) != (digest, lines):
            self.wrong.append("exporten är ändrad efter att den gjordes")

    def check_checkpoints(self):
        before, newest = bytes(32), {}
        for number in range(1, max(self.checkpoints, default=0) + 1):
            said = self.checkpoints.get(number)
            where = f"kontrollpunkt {number}"
            if said is None:
                self.wrong.append(f"{where}: saknas")
                before = None
                continue
            statement = said["checkpoint"]
            message = compact(statement, sort=True)
            if statement["key"] != self.key or not signed(self.key, message, said["signature"]):
                self.wrong.append(f"{where}: ändrad")
            elif before is not None and statement["previous"] != before.hex():
                self.wrong.append(f"{where}: utbytt")
            before = sha(message)
            heads = sorted(self.heads.pop(number, []))
            leaves = [leaf(*head[:3]) for head in heads]
            if (len(leaves), root(leaves).hex()) != (statement["changes"], statement["changed"]):
                self.wrong.append(f"{where}: det som den svarar för stämmer inte")
            newest.update({token: leaf(token, at, to) for token, at, to, _ in heads})
            self.check_readings(where, statement, self.readings.pop(number, []))
        if self.checkpoints:
            top = self.checkpoints[max(self.checkpoints)]["checkpoint"]
            whole = root([newest[token] for token in sorted(newest)])
            if (len(newest), whole.hex()) != (top["parts"], top["root"]):
                self.wrong.append(f"kontrollpunkt {top['number']}: roten stämmer inte")
        if self.heads or self.readings.keys() - {None}:
            self.wrong.append("något hör till en kontrollpunkt som saknas")

    def check_readings(self, where, statement, readings):
        names = ["number", "tenant", "holder", "part_id", "base", "at", "said"]
        ordered = sorted(readings, key=lambda one: one["number"])
        leaves = [compact([one[name] for name in names], sort=True) for one in ordered]
        if (len(leaves), root(leaves).hex()) != (statement["reads"], statement["read"]):
            self.wrong.append(f"{where}: läsningarna stämmer inte")

    def check_witness(self, folder):
        last = 0
        for path in sorted(pathlib.Path(folder).glob("kontrollpunkt-*.json")):
            try:
                said = json.loads(path.read_bytes())
                statement, number = said["statement"], said["statement"]["number"]
                heads = [leaf(*head) for head in said["heads"]]
                whole = root(heads).hex() == statement["changed"]
                message = compact(statement, sort=True)
                whole = whole and signed(self.key, message, said["signature"])
            except (ValueError, KeyError, TypeError):
                whole = False
            if not whole:
                self.wrong.append(f"vittnets {path.name}: ändrad, eller gjord med en annan nyckel")
                continue
            if number != last + 1:
                self.wrong.append(f"vittnets kontrollpunkt {last + 1}: saknas")
            last = number
            ours = self.checkpoints.get(number)
            if ours is not None and ours["checkpoint"] == statement:
                continue
            newest = max(self.checkpoints, default=0)
            kind = "utbytt" if ours else "saknas" if number < newest else "avkapad"
            self.wrong.append(f"kontrollpunkt {number}: {kind}, vittnet har den")
            for token, at, seen in said["heads"]:
                part = self.tokens.get(token)
                if part is None:
                    name = token[:16]
                    self.wrong.append(f"en del som vittnet kallar {name}: försvunnen eller avkapad")
                elif self.links.get((part, at)) != seen:
                    self.wrong.append(f"del {part} post {at}: saknas eller är omskriven")
        newest = max(self.checkpoints, default=0)
        if newest and (not last or newest - last > 3):
            self.wrong.append(f"vittnet har {last} av {newest} kontrollpunkter: är det rätt mapp?")


def main(arguments):
    key = None
    if "--nyckel" in arguments:
        at = arguments.index("--nyckel")
        key = arguments[at + 1]
        del arguments[at : at + 2]
    if not 1 <= len(arguments) <= 2:
        print(__doc__)
        return 2
    try:
        export = Export(arguments[0], key)
    except OSError:
        print(f"{arguments[0]} finns inte, eller går inte att öppna")
        return 2
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        print(f"{arguments[0]} går inte att läsa som export: den är ändrad, eller är ingen")
        return 4
    if len(arguments) == 2:
        export.check_witness(arguments[1])
    for wrong in export.wrong:
        print(wrong)
    print(
        f"{len(export.last)} delar, {len(export.links)} poster,"
        f" {len(export.checkpoints)} kontrollpunkter, nyckel {export.key}"
    )
    if not export.trusted:
        print("Jämför nyckeln med den som du har fått av den som driver liggaren.")
    print("Allt stämmer." if not export.wrong else f"{len(export.wrong)} saker stämmer inte.")
    return 4 if export.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
