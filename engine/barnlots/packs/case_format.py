"""The format of a case file: a child, what was noticed, and what people later did."""

from barnlots.model.facts import Source
from barnlots.packs.builtins import SCHOOL_FORMS
from barnlots.packs.shapes import Holds, Key, Kind, Shape

RELATIONS = ("vårdnadshavare", "god man", "familjehem", "släkting")
CONSENTING = ("vårdnadshavare", "god man")

PERSON = Shape(
    "en vuxen",
    (
        Key("person", Kind.TEXT, True),
        Key("är", Kind.TEXT, True, options=RELATIONS),
        Key("talar", Kind.TEXT),
    ),
)
CHILD = Shape(
    "ett barn",
    (
        Key("född", Kind.DATE),
        Key("skolform", Kind.TEXT, True, options=SCHOOL_FORMS),
        Key("årskurs", Kind.NUMBER),
        Key("språk", Kind.TEXT),
        Key("tolk", Kind.YES_NO),
        Key("skyddade personuppgifter", Kind.YES_NO),
        Key("vuxna", Kind.RECORDS, False, PERSON),
        Key("syskon", Kind.WORDS),
    ),
)
COORDINATOR = Shape(
    "den som håller ihop",
    (
        Key("hållare", Kind.TEXT, True, holds=Holds.HOLDER),
        Key("roll", Kind.TEXT, True, holds=Holds.ROLE),
    ),
)
OBSERVATION = Shape(
    "en iakttagelse",
    (
        Key("hållare", Kind.TEXT, True, holds=Holds.HOLDER),
        Key("av", Kind.TEXT, True, holds=Holds.ROLE),
        Key("när", Kind.MOMENT, True),
        Key("källa", Kind.TEXT, True, options=tuple(Source)),
        Key("gäller", Kind.TEXT, holds=Holds.ADULT),
        Key("ord", Kind.TEXT),
        Key("fakta", Kind.MAPPING, holds=Holds.FACTS),
    ),
)
CONSENT = Shape(
    "ett samtycke",
    (
        Key("när", Kind.MOMENT, True),
        Key("hållare", Kind.TEXT, True, holds=Holds.HOLDER),
        Key("av", Kind.TEXT, True, holds=Holds.ADULT),
        Key("till", Kind.TEXT, True, holds=Holds.HOLDER),
        Key("handling", Kind.TEXT, True, holds=Holds.DOCUMENT),
        Key("bara till", Kind.TEXT),
        Key("till och med", Kind.DATE),
    ),
)
HAPPENING = Shape(
    "en händelse i ärendet",
    (
        Key("när", Kind.MOMENT, True),
        Key("hållare", Kind.TEXT, True, holds=Holds.HOLDER),
        Key("av", Kind.TEXT, True, holds=Holds.ROLE),
        Key("väg", Kind.TEXT, True, holds=Holds.WAY),
        Key("händelse", Kind.TEXT, True, holds=Holds.TRIGGER),
    ),
)
CASE = Shape(
    "en ärendefil",
    (
        Key("ärende", Kind.TEXT, True),
        Key("titel", Kind.TEXT, True),
        Key("källa", Kind.TEXT),
        Key("barn", Kind.RECORD, True, CHILD),
        Key("håller ihop", Kind.RECORD, False, COORDINATOR),
        Key("iakttagelser", Kind.RECORDS, True, OBSERVATION),
        Key("samtycken", Kind.RECORDS, False, CONSENT),
        Key("händelser", Kind.RECORDS, False, HAPPENING),
    ),
)
