"""How long something has lasted, in words that are short enough for a line."""

from barnlots.model.catalogue import Language, say

_UNITS = (("BL-HEALTH_DAYS", 86400), ("BL-HEALTH_HOURS", 3600), ("BL-HEALTH_MINUTES", 60))


def length(seconds: float, lang: Language) -> str:
    """`40 s`, `13 min`, `5 h`, `4 dygn`: in the largest unit of which there are two."""
    for code, size in _UNITS:
        if seconds >= 2 * size:
            return say(code, lang, antal=round(seconds / size))
    return say("BL-HEALTH_SECONDS", lang, antal=round(seconds))
