"""A whole pack as a reading, and one thing in it by the name an author gives it."""

from datetime import date

from barnlots.authoring.reading.document import Piece, Reading, Section
from barnlots.authoring.reading.facts import read_fact
from barnlots.authoring.reading.grounds import (
    read_consent,
    read_document,
    read_ground,
    read_trigger,
)
from barnlots.authoring.reading.instruments import read_instrument
from barnlots.authoring.reading.pathways import read_answers, read_pathway
from barnlots.authoring.reading.registers import read_holder, read_law, read_parameter, read_role
from barnlots.authoring.reading.rules import read_rule
from barnlots.authoring.reading.terms import Terms
from barnlots.authoring.reading.ways import read_way
from barnlots.packs.pack import Pack
from barnlots.policy.pathways import Question


def read_aloud(pack: Pack, day: date) -> Reading:
    """Everything that the pack says. Parameters inside sentences have the values of `day`."""
    policy, terms = pack.policy, Terms(pack.policy, day)
    words = policy.vocabulary
    journey = sorted(policy.ways, key=lambda way: way.name != policy.journey)
    sections = (
        ("RULES", [read_rule(one, terms) for one in policy.rules]),
        ("WAYS", [read_way(one, terms) for one in journey]),
        ("PATHWAYS", [read_pathway(one, terms) for one in policy.pathways]),
        ("ANSWERS", [one for each in Question if (one := read_answers(each, terms))]),
        ("FACTS", [read_fact(one, pack, terms) for one in words.facts]),
        ("INSTRUMENTS", [read_instrument(one, pack, terms) for one in policy.instruments]),
        ("PARAMETERS", [read_parameter(one, pack, terms) for one in policy.parameters]),
        ("GROUNDS", [read_ground(one, pack, terms) for one in policy.grounds]),
        ("CONSENTS", [read_consent(one, pack, terms) for one in policy.consents]),
        ("DOCUMENTS", [read_document(one, pack) for one in policy.documents]),
        ("EVENTS", [read_trigger(one, pack) for one in policy.triggers]),
        ("ROLES", [read_role(one, pack, terms) for one in words.roles]),
        ("HOLDERS", [read_holder(one, pack, terms) for one in words.holders]),
        ("LAWS", [read_law(one, pack) for one in policy.laws]),
    )
    title = pack.records["paket"][0].text("namn")
    found = tuple(Section(f"BL-READ_{code}", tuple(pieces)) for code, pieces in sections)
    return Reading(title, day, tuple(one for one in found if one.pieces))


def only(reading: Reading, name: str) -> Reading | None:
    """The reading of what is called `name`, as an id or a title; None when nothing is."""
    wanted = name.casefold()
    kept = tuple(
        Section(section.code, pieces)
        for section in reading.sections
        if (pieces := tuple(one for one in section.pieces if wanted in _names(one)))
    )
    return Reading(reading.title, reading.day, kept) if kept else None


def names_of(reading: Reading) -> tuple[str, ...]:
    """Everything that may be asked for, for suggestions."""
    return tuple(dict.fromkeys(name for piece in reading.pieces for name in piece.names))


def _names(piece: Piece) -> frozenset[str]:
    return frozenset(one.casefold() for one in (*piece.names, piece.title))
