"""How a reading and its pieces are headed in the reader's language."""

from barnlots.authoring.reading.document import Piece, Reading
from barnlots.authoring.reading.swedish import day_in_words
from barnlots.model.catalogue import Language, say


def title_of(piece: Piece, lang: Language) -> str:
    """The catalogue's words when the piece has a code, otherwise the policy's own."""
    return say(piece.code, lang) if piece.code else piece.title


def note_of(reading: Reading, lang: Language) -> str:
    """What the reading is, and which day's values it has."""
    day = day_in_words(reading.day) if lang == "sv" else reading.day.isoformat()
    return say("BL-READ_NOTE", lang, dag=day)
