"""The policy author's guide: its walk-through happens as printed, and what it says can be said."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from tests.docs.guide import GUIDE, WALK, before_the_walk, blocks, guide, played
from tests.docs.keys_page import keys_page, title
from tests.shipped import ROOT, the_policy

from barnlots.authoring.check.examine import Examiner
from barnlots.authoring.new_pack import begin
from barnlots.authoring.schema.build import KINDS
from barnlots.cli.app import build_app
from barnlots.model.due import Due
from barnlots.model.errors import Place
from barnlots.packs.actions_grammar import ActionReader
from barnlots.packs.build_rules import read_sources
from barnlots.packs.conditions_grammar import ConditionReader
from barnlots.packs.due_grammar import UNIT_WORDS, read_due
from barnlots.packs.formats import LIST_FILES
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report
from barnlots.packs.transitions_grammar import read_transition
from barnlots.packs.words import NAMED_ROLES, words_of
from barnlots.policy.actions import Action, BlockNotices
from barnlots.policy.conditions import All, Compare, Condition, Is, Known, Not

DAY = date(2026, 10, 14)
KEYS = ROOT / "docs" / "nycklar.md"
READ = before_the_walk(guide())
SENTENCES = {"villkor", "händer", "frist", "källa", "vidare"}
# What a developer or somebody with a case runs; README tells of them.
NOT_THE_AUTHORS = {
    "demo",
    "route",
    "answers",
    "explain",
    "tick",
    "doctor",
    "read",
    "work",
    "audit",
    "db",
    "health",
    "move",
    "utskrift",
    "metrics",
    "närvaro",
    "adapters",
}


def lines_of(kind: str) -> tuple[str, ...]:
    return tuple(line for one in blocks(READ) if one.said == kind for line in one.text.splitlines())


def scalar(text: str) -> Scalar:
    return Scalar(text, Place("guide.md", 1, 1))


def actions(report: Report) -> ActionReader:
    return ActionReader(words_of(the_policy()), the_policy().parameter_by_name, report)


# ---- The walk-through ----


def test_the_walk_through_happens_as_printed(tmp_path: Path) -> None:
    """`python -m tests.docs.write` writes the outputs anew; read every line of the difference."""
    assert played(guide(), tmp_path) == guide()


def test_the_walk_through_does_what_was_to_be_shown() -> None:
    walk = guide().partition(WALK)[2]
    for words in ("BL-J702 fel", "Ett barn som visar det", "Menade du", "minst 1\u00a0200 minuter"):
        assert words in walk
    commands = set(re.findall(r"(?m)^\$ barnlots (\S+)", walk))
    shown = {"new", "check", "effective", "läs", "diagram", "test", "fmt", "schema", "pin"}
    assert commands == {*shown, "handlingsplan"}
    assert walk.rindex("BL-J702") < walk.rindex("Inget att anmärka på")


# ---- The four kinds of sentences ----


def test_every_condition_that_is_shown_is_one_and_every_form_is_shown() -> None:
    words, report = words_of(the_policy()), Report()
    found = [ConditionReader(scalar(one), words, report).read() for one in lines_of("villkor")]
    assert not report.found
    forms = {form for one in found if one is not None for form in _forms(one)}
    assert forms == {
        "Is", "Is eller", "Not Is", "Known", "Not Known", "Running", "Not Running",
        "Running i steg", "HasReason", "minst", "högst", "över", "under", "parameter",
    }  # fmt: skip


def _forms(one: Condition) -> Iterable[str]:
    match one:
        case All(of=parts):
            for part in parts:
                yield from _forms(part)
        case Not(of=inner):
            yield f"Not {type(inner).__name__}"
        case Compare(op=op, parameter=parameter):
            yield op
            yield from ["parameter"] if parameter else []
        case Is(values=values):
            yield "Is eller" if len(values) > 1 else "Is"
        case Known():
            yield "Known"
        case _:
            steps = getattr(one, "steps", ())
            yield f"{type(one).__name__}{' i steg' if steps else ''}"


def test_every_action_that_is_shown_is_one_and_every_kind_is_shown() -> None:
    report = Report()
    found = actions(report).read_all(tuple(scalar(one) for one in lines_of("händer")))
    assert not report.found
    union, *_ = get_args(Action)
    assert {type(one) for one in found} == set(get_args(union))
    assert {one.everybody for one in found if isinstance(one, BlockNotices)} == {True, False}
    assert any("annars lyft till" in one for one in lines_of("händer"))
    assert {f"börja {sort} " in "\n".join(lines_of("händer")) for sort in ("väg", "skyddsväg")}


def test_every_deadline_that_is_shown_is_one() -> None:
    found = [read_due(one, the_policy().parameter_by_name) for one in lines_of("frist")]
    assert all(isinstance(one, Due) for one in found)
    assert any(one and one.parameter for one in found)
    for unit in UNIT_WORDS[1::2]:
        assert unit in READ


def test_every_source_that_is_shown_is_one() -> None:
    report = Report()
    lines = tuple(scalar(one) for one in lines_of("källa"))
    assert len(read_sources(lines, words_of(the_policy()), report)) == len(lines) > 3
    assert not report.found


def test_every_exit_that_is_shown_is_one() -> None:
    report, words = Report(), words_of(the_policy())
    for one in lines_of("vidare"):
        assert read_transition(scalar(one), "barnets väg", words, report) is not None
    assert not report.found


def test_everybody_who_is_not_a_role_of_the_pack_is_named() -> None:
    for one in NAMED_ROLES:
        assert f"`{one}`" in READ, one


# ---- Examples, links, commands ----


def test_every_example_is_held_to_something() -> None:
    for one in blocks(READ):
        held = one.said in SENTENCES or one.named("ur") or one.named("prova")
        assert held or (one.language in ("text", "yaml") and not one.said), one
        if one.language == "yaml" and not held:
            (schema,) = re.findall(r"\$schema=(\S+)", one.text)
            assert (ROOT / "rules" / schema).is_file()


def test_what_is_said_to_be_in_a_file_is_there() -> None:
    shown = [one for one in blocks(READ) if one.named("ur")]
    assert shown
    for one in shown:
        assert one.text in (ROOT / str(one.named("ur"))).read_text("utf-8")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    begin(tmp_path / "ekbacka", "skr", None)
    return tmp_path / "ekbacka"


def test_what_a_pack_is_said_to_be_allowed_to_change_it_may(pack: Path) -> None:
    shown = [one for one in blocks(READ) if one.named("prova")]
    assert len(shown) > 1
    for one in shown:
        path = pack / str(one.named("prova"))
        path.parent.mkdir(exist_ok=True)
        path.write_text(one.text, "utf-8")
    assert Examiner(pack, DAY).examine().findings == ()


@pytest.mark.parametrize("page", [GUIDE, KEYS], ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))
    assert links
    for link in links:
        path, _, anchor = link.partition("#")
        there = page.parent / path if path else page
        assert there.exists(), link
        if anchor:
            assert anchor in anchors(there), link


def anchors(page: Path) -> set[str]:
    """The names that a heading is linked by: small letters, hyphens, no other signs."""
    headings = re.findall(r"(?m)^#+ (.+)$", page.read_text("utf-8"))
    return {
        "".join(
            "-" if sign == " " else sign
            for sign in one.casefold()
            if sign in " -_" or unicodedata.category(sign)[0] in "LN"
        )
        for one in headings
    }


def test_every_kind_of_file_is_in_the_table() -> None:
    for shape in KINDS.values():
        inner = [key.shape for key in shape.keys if key.shape] if shape in LIST_FILES else [shape]
        for one in inner:
            assert one is not None
            anchor = title(one).casefold().replace(" ", "-")
            assert f"(nycklar.md#{anchor})" in READ, one.title


def test_every_command_of_the_author_is_shown_and_every_one_shown_is_there() -> None:
    there = set(build_app("sv").commands)
    shown = set(re.findall(r"[`$] ?barnlots ([a-zåäö]+)", guide()))
    assert shown == there - NOT_THE_AUTHORS


def test_the_page_of_keys_is_the_one_there_is() -> None:
    """`python -m tests.docs.write` writes it anew."""
    assert KEYS.read_text("utf-8") == keys_page()
