"""From a folder of files to one immutable Policy, or to everything that is wrong with it."""

from pathlib import Path

from barnlots.model.errors import Place
from barnlots.packs.actions_grammar import ActionReader
from barnlots.packs.build_rules import build_rules, read_sources
from barnlots.packs.build_tables import (
    build_answers,
    build_documents,
    build_grounds,
    build_pathways,
)
from barnlots.packs.build_vocabulary import (
    add_derivations,
    build_facts,
    build_laws,
    build_parameters,
    build_roles,
    check_fact_names,
    check_words,
)
from barnlots.packs.build_ways import build_ways, step_names
from barnlots.packs.builtins import builtin_facts
from barnlots.packs.circles import report_circles
from barnlots.packs.folder import SourceFile, read_records, source_files
from barnlots.packs.formats import WHEN
from barnlots.packs.hold import check_unique
from barnlots.packs.pack import Pack, Records
from barnlots.packs.report import Report
from barnlots.packs.words import Words
from barnlots.policy.pathways import Question
from barnlots.policy.policy import Policy
from barnlots.policy.vocabulary import Vocabulary
from barnlots.policy.ways import Trigger


def read_policy(root: Path) -> Policy:
    """The policy of the pack in `root`. Raises SourceError with every fault that was found."""
    return read_pack(root).policy


def read_pack(root: Path) -> Pack:
    """The pack in `root`: its policy and where each part of it is said. Raises SourceError."""
    report = Report()
    sources = source_files(root, report)
    report.raise_if_any()
    return build_pack(sources)


def build_policy(sources: tuple[SourceFile, ...]) -> Policy:
    """The policy that these files say. Raises SourceError."""
    return build_pack(sources).policy


def build_pack(sources: tuple[SourceFile, ...]) -> Pack:
    """The pack that these files say. Raises SourceError.

    Three rounds, each only when the one before found no fault, so one cause gives one message:
    the form of the files, the words they declare, the sentences that use the words.
    """
    report = Report()
    records = read_records(sources, report)
    for kind, found in records.items():
        check_unique(found, kind, report)
    _check_whole(records, report)
    report.raise_if_any()

    facts = build_facts(records["fakta"], report)
    roles, holders = build_roles(records["roll"], records["hållare"], report)
    parameters = build_parameters(records["parameter"], report)
    laws = build_laws(records["källa"])
    documents = build_documents(records["handling"])
    by_name = {one.name: one for one in parameters}
    builtin = builtin_facts(tuple(one.name for one in documents))
    check_fact_names(records["fakta"], builtin, report)
    words = Words(
        facts={one.name: one for one in (*facts, *builtin)},
        roles={one.name: one for one in roles},
        holders=tuple(one.name for one in holders),
        ways={one.text("väg"): step_names(one) for one in records["väg"]},
        escalations=frozenset(
            one.text("väg") for one in records["väg"] if one.text("sort") == "skyddsväg"
        ),
        reasons=tuple(one.text("kontaktorsak") for one in records["kontaktorsak"]),
        parameters={one.name: one.unit for one in parameters},
        triggers=tuple(one.text("händelse") for one in records["händelse"]),
        documents=tuple(one.name for one in documents),
        laws={one.name: one.sections for one in laws},
    )
    report.raise_if_any()

    facts = add_derivations(facts, records["fakta"], words, report)
    report_circles(facts, records["fakta"], report)
    for record in records["fakta"]:
        check_words(record, "antecknas av", tuple(words.roles), "BL-M010", report)
        check_words(record, "får sänkas av", tuple(words.roles), "BL-M010", report)
    for record in records["parameter"]:
        for dated in record.records("värden"):
            read_sources(dated.lines("källa"), words, report)
    actions = ActionReader(words, by_name, report)
    pack, *others = records["paket"]
    for one in others:
        report.add("BL-F007", one.place, fil=pack.place.file)
    check_words(pack, "huvudväg", tuple(words.ways), "BL-M006", report)
    policy = Policy(
        name=pack.text("paket"),
        vocabulary=Vocabulary(facts=(*facts, *builtin), roles=roles, holders=holders),
        parameters=parameters,
        laws=laws,
        rules=build_rules(records["regel"], words, actions, report),
        ways=build_ways(records["väg"], words, actions, report),
        pathways=build_pathways(records["kontaktorsak"], words, report),
        answers=build_answers(records["svar"], words, report),
        grounds=build_grounds(records["utlämnande"], words, report),
        triggers=tuple(
            Trigger(name=one.text("händelse"), title=one.text("namn"))
            for one in records["händelse"]
        ),
        documents=documents,
        journey=pack.text("huvudväg"),
    )
    report.raise_if_any()
    return Pack(policy, records)


_NEEDED = (
    "paket",
    "fakta",
    "roll",
    "hållare",
    "parameter",
    "källa",
    "händelse",
    "handling",
    "regel",
    "utlämnande",
    "väg",
    "kontaktorsak",
    "svar",
)


def _check_whole(records: Records, report: Report) -> None:
    if report.found:
        return
    for kind in _NEEDED:
        if kind not in records:
            report.add("BL-F003", Place("rules"), slag=kind)
            return
    answered = {
        record.text("fråga")
        for record in records["svar"]
        if not any(record.lines(key.name) for key in WHEN)
    }
    for question in Question:
        if question not in answered:
            report.add("BL-F004", Place(records["svar"][0].place.file), fråga=question)
            return
