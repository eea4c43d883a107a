"""The format of the file that says which adapters an installation has."""

from barnlots.packs.shapes import Holds, Key, Kind, Shape

ADAPTER = Shape(
    "en anslutning",
    (
        Key("anslutning", Kind.TEXT, True),
        Key("slag", Kind.TEXT, True),
        Key("organisation", Kind.TEXT, holds=Holds.ORGANISATION),
        Key("får veta", Kind.TEXT),
        Key("bär till", Kind.WORDS),
        Key("kvitton från", Kind.WORDS),
        Key("reserv", Kind.YES_NO),
        Key("eget system för", Kind.WORDS, holds=Holds.ORGANISATION),
        Key("inställningar", Kind.MAPPING),
    ),
)
ADAPTERS = Shape("en fil med anslutningar", (Key("anslutningar", Kind.RECORDS, True, ADAPTER),))
