"""Swedish as it is read aloud: numbers, spans, dates, lists, quotations and laws by their names."""

import re
from collections.abc import Iterable
from datetime import date

from barnlots.model.due import Unit

_NUMBERS = ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva")
_MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
_MANY = {
    Unit.MINUTE: "minuter",
    Unit.HOUR: "timmar",
    Unit.DAY: "dagar",
    Unit.WORKING_DAY: "arbetsdagar",
    Unit.SCHOOL_DAY: "skoldagar",
    Unit.WEEK: "veckor",
    Unit.MONTH: "månader",
}
_NEUTER = ("år", "procent", "poäng", "kilo")
_STATUTE = re.compile(r"(?i)(.*?(?:lag|balk|förordning))(?= \([0-9]{4}:[0-9]+\))")


def number(count: int) -> str:
    """`fem`, `12`, `1 500`: words up to eleven, then figures."""
    if 0 <= count < len(_NUMBERS):
        return _NUMBERS[count]
    return f"{count:,}".replace(",", "\N{NO-BREAK SPACE}")


def span(count: int, unit: Unit) -> str:
    """`en skoldag`, `fem skoldagar`."""
    return f"{number(count)} {unit.value if count == 1 else _MANY[unit]}"


def amount(count: int, unit: str) -> str:
    """A number with its unit as the policy writes it: `300 minuter`, `14 år`, `fyra timmar`."""
    said = f"ett {unit}" if count == 1 and unit in _NEUTER else f"{number(count)} {unit}"
    return next(
        (f"en {one.value}" for one, many in _MANY.items() if count == 1 and many == unit), said
    )


def day_in_words(day: date) -> str:
    """`den 1 juli 2025`."""
    return f"den {day.day} {_MONTHS[day.month - 1]} {day.year}"


def from_day(day: date) -> str:
    """`från och med den 1 juli 2025`."""
    return f"från och med {day_in_words(day)}"


def listed(words: Iterable[str], last: str = "och") -> str:
    """`a, b och c`. What has a comma or an `och` of its own is kept apart by semicolons."""
    found = list(words)
    if len(found) < 2:
        return "".join(found)
    if any("," in one for one in found):
        return f"{'; '.join(found[:-1])}; {last} {found[-1]}"
    return f"{', '.join(found[:-1])} {last} {found[-1]}"


def quoted(text: str) -> str:
    """The policy's own word, kept apart from the sentence it stands in."""
    return f"”{text}”"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """The text as it stands in the middle of a sentence: `Skolan` but not `BUP`."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def sentence(text: str) -> str:
    """With a capital letter and a full stop."""
    ended = text.rstrip()
    return capital(ended if ended.endswith((".", "!", "?", ".”", "?”")) else ended + ".")


def law(title: str) -> str:
    """`Skollag (2010:800)` as it stands in a sentence: `skollagen (2010:800)`."""
    found = _STATUTE.match(title)
    if found is None:
        return title
    return small(found[1]) + "en" + title[found.end() :]
