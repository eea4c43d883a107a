"""The format of a reference file: calendars, organisations, and who is in office in them."""

from barnlots.packs.shapes import Holds, Key, Kind, Shape

# Between the first day of a period and the last.
UNTIL = " till "
# Between a leave and whoever has everything meanwhile.
STANDS_IN = " ersätts av "

CALENDAR = Shape(
    "en kalender",
    (
        Key("kalender", Kind.TEXT, True),
        Key("terminer", Kind.WORDS, holds=Holds.PERIOD),
        Key("lov", Kind.WORDS, holds=Holds.CLOSED),
    ),
)
ORGANISATION = Shape(
    "en organisation",
    (
        Key("organisation", Kind.TEXT, True),
        Key("namn", Kind.TEXT, True),
        Key("hållare", Kind.TEXT, True, holds=Holds.HOLDER),
        Key("personuppgiftsansvarig", Kind.TEXT, True),
        Key("kalender", Kind.TEXT, True, holds=Holds.CALENDAR),
        Key("bemannad", Kind.WORDS, holds=Holds.HOURS),
        Key("jour", Kind.TEXT, holds=Holds.ORGANISATION),
        Key("stängs", Kind.DATE),
        Key("här", Kind.YES_NO),
    ),
)
ASSIGNMENT = Shape(
    "ett uppdrag",
    (
        Key("uppdrag", Kind.TEXT, True),
        Key("person", Kind.TEXT, True),
        Key("organisation", Kind.TEXT, True, holds=Holds.ORGANISATION),
        Key("roll", Kind.TEXT, True, holds=Holds.ROLE),
        Key("från", Kind.DATE, True),
        Key("till", Kind.DATE),
        Key("ledig", Kind.WORDS, holds=Holds.LEAVE),
    ),
)
PUBLIC_WAY = Shape(
    "en offentlig väg",
    (Key("offentlig väg", Kind.TEXT, True), Key("nås", Kind.TEXT, True)),
)
REFERENCE = Shape(
    "en referensfil",
    (
        Key("bygger på", Kind.TEXT),
        Key("kalendrar", Kind.RECORDS, False, CALENDAR),
        Key("organisationer", Kind.RECORDS, False, ORGANISATION),
        Key("uppdrag", Kind.RECORDS, False, ASSIGNMENT),
        Key("offentliga vägar", Kind.RECORDS, False, PUBLIC_WAY),
    ),
)
