"""Lines that say what a word of somebody else's means to us, such as `J är ja`."""

from barnlots.model.errors import Place
from barnlots.packs.nodes import Scalar
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record

NO_MEANING, TWICE = "BL-I221", "BL-I223"
_IS = " är "


def meanings(record: Record, key: str, report: Report) -> dict[str, Scalar]:
    """What each word means, and where that stands. Tells of lines that are none, or say it
    again."""
    found: dict[str, Scalar] = {}
    first: dict[str, Place] = {}
    for line in record.lines(key):
        word, is_, meaning = line.text.partition(_IS)
        if not is_ or not meaning:
            report.add(NO_MEANING, line.place, ord=line.text)
        elif first.setdefault(word, line.place) is not line.place:
            report.add(TWICE, line.place, ord=word, rad=str(first[word].line))
        found[word] = Scalar(meaning, line.place)
    return found
