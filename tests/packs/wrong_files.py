"""The malformed files, and what is said about each.

`python -m tests.packs.wrong_files` writes the expected texts anew; read every line of the
difference before it is committed.
"""

import re
from functools import cache
from pathlib import Path

from tests.shipped import the_policy

from barnlots.model.catalogue import Language, explain_error
from barnlots.model.errors import SourceError
from barnlots.packs import parse_case, shipped
from barnlots.packs.folder import SourceFile, source_files
from barnlots.packs.loader import build_policy
from barnlots.packs.report import Report

FOLDER = Path(__file__).parent / "malformed"
CASE = (FOLDER / "hel.yaml").read_bytes()
POLICY = (FOLDER / "hela" / "regel.yaml").read_bytes()
_SHIPPED_LINE = re.compile(
    r"(?m)^(    (?:flows/[\w-]+|rules/(?:fakta|lagar|paket|parametrar|roller))\.yaml):\d+:\d+:"
)
LANGUAGES: tuple[Language, ...] = ("sv", "en")


def not_text(good: bytes) -> dict[str, bytes]:
    """Files that no editor of text would keep as they are, made from a good one."""
    text = good.decode()
    second_line = text.index("\n") + 1
    return {
        "binar.yaml": b"\x7fELF\x02\x01\x01" + bytes(range(14, 40)),
        "bom-mitt-i.yaml": (text[:second_line] + "\ufeff" + text[second_line:]).encode(),
        "latin-1.yaml": text.encode("latin-1"),
        "latin-1-i-utf-8.yaml": good.replace("därför".encode(), "därför".encode("latin-1")).replace(
            "när:".encode(), "när:".encode("latin-1")
        ),
        "nul.yaml": good.replace(b"2027", b"20\x0027").replace(b"2012", b"20\x0012"),
        "radskiljare.yaml": (text[:second_line] + "\u2028" + text[second_line:]).encode(),
        "tom.yaml": b"",
        "utf-16.yaml": text.encode("utf-16"),
        "utf-16-utan-marke.yaml": text.encode("utf-16-le"),
        "valdig.yaml": good + b"# " + b"x" * 200_000,
        "ytterst-lang-rad.yaml": b"a" * 150_000,
    }


@cache
def wrong_cases() -> dict[str, bytes]:
    written = {path.name: path.read_bytes() for path in sorted((FOLDER / "cases").iterdir())}
    return {**written, **not_text(CASE)}


@cache
def wrong_policies() -> dict[str, bytes]:
    written = {path.name: path.read_bytes() for path in sorted((FOLDER / "policy").iterdir())}
    return {**written, **not_text(POLICY)}


def error_of_case(name: str) -> SourceError | None:
    try:
        parse_case(wrong_cases()[name], name, the_policy())
    except SourceError as error:
        return error
    return None


def error_of_policy(name: str) -> SourceError | None:
    return error_with(SourceFile(f"rules/{name}", wrong_policies()[name]))


def error_with(added: SourceFile) -> SourceError | None:
    """What is said of the shipped policy when one file is added to it."""
    try:
        build_policy((*_shipped_files(), added))
    except SourceError as error:
        return error
    return None


@cache
def _shipped_files() -> tuple[SourceFile, ...]:
    return source_files(shipped(), Report())


def explained(error: SourceError, lang: Language) -> str:
    """What a reader is told. Lines of the shipped policy move with every change of it, so where a
    second place is in it only its file is told here."""
    return _SHIPPED_LINE.sub(r"\1:…:", explain_error(error, lang))


def expected(kind: str, lang: Language) -> dict[str, str]:
    """The expected texts by file name, from a file where an empty line parts them."""
    text = (FOLDER / f"{kind}.{lang}.txt").read_text("utf-8")
    return {_name(one): one for one in text.rstrip("\n").split("\n\n")}


def _name(text: str) -> str:
    return text.partition(":")[0].removeprefix("rules/")


def _write() -> None:
    for kind, names, error_of in (
        ("cases", wrong_cases(), error_of_case),
        ("policy", wrong_policies(), error_of_policy),
    ):
        for lang in LANGUAGES:
            errors = [(name, error_of(name)) for name in names]
            texts = [explained(error, lang) if error else f"{name}: –" for name, error in errors]
            (FOLDER / f"{kind}.{lang}.txt").write_text("\n\n".join(texts) + "\n", "utf-8")


if __name__ == "__main__":
    _write()
