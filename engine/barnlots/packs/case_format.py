"""The format of a case file: a child, what was noticed, and what people later did."""

from barnlots.model.facts import Source
from barnlots.packs.builtins import SCHOOL_FORMS
from barnlots.packs.shapes import Key, Kind, Shape

RELATIONS = ("vårdnadshavare", "god man", "familjehem", "släkting")
CONSENTING = ("vårdnadshavare", "god man")

PERSON = Shape(
    "en vuxen",
    (
        Key("person", Kind.TEXT, True),
        Key("är", Kind.TEXT, True, options=RELATIONS),
        Key("språk", Kind.TEXT),
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
        Key("hållare", Kind.TEXT, True),
        Key("roll", Kind.TEXT, True),
    ),
)
OBSERVATION = Shape(
    "en iakttagelse",
    (
        Key("hållare", Kind.TEXT, True),
        Key("av", Kind.TEXT, True),
        Key("när", Kind.MOMENT, True),
        Key("källa", Kind.TEXT, True, options=tuple(Source)),
        Key("gäller", Kind.TEXT),
        Key("ord", Kind.TEXT),
        Key("fakta", Kind.MAPPING),
    ),
)
CONSENT = Shape(
    "ett samtycke",
    (
        Key("när", Kind.MOMENT, True),
        Key("hållare", Kind.TEXT, True),
        Key("av", Kind.TEXT, True),
        Key("till", Kind.TEXT, True),
        Key("handling", Kind.TEXT, True),
    ),
)
HAPPENING = Shape(
    "en händelse",
    (
        Key("när", Kind.MOMENT, True),
        Key("hållare", Kind.TEXT, True),
        Key("av", Kind.TEXT, True),
        Key("väg", Kind.TEXT, True),
        Key("händelse", Kind.TEXT, True),
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
