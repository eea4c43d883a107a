"""Files → Policy: YAML with positions, formats, sentences, diagnostics; and case files."""

from barnlots.packs.casefile import CaseFile, parse_case, read_case
from barnlots.packs.folder import PEOPLE, shipped, shipped_people
from barnlots.packs.loader import read_pack, read_policy, read_sound_pack
from barnlots.packs.pack import Pack
from barnlots.packs.referencefile import read_reference

__all__ = [
    "PEOPLE",
    "CaseFile",
    "Pack",
    "parse_case",
    "read_case",
    "read_pack",
    "read_policy",
    "read_reference",
    "read_sound_pack",
    "shipped",
    "shipped_people",
]
