"""The list of all pages, by what they are about."""

from collections.abc import Iterator

from barnlots.authoring.check.pages import codes_with_pages, page_of
from barnlots.model.catalogue import Language, say

# What a code begins with after `BL-` says its topic.
_TOPICS = {
    "Y": "BL-TOPIC_YAML",
    "S": "BL-TOPIC_FORM",
    "M": "BL-TOPIC_SENTENCES",
    "Q": "BL-TOPIC_INSTRUMENTS",
    "R": "BL-TOPIC_RULES",
    "W": "BL-TOPIC_WAYS",
    "F": "BL-TOPIC_FILES",
    "D": "BL-TOPIC_CASES",
    "B": "BL-TOPIC_PEOPLE",
    "N": "BL-TOPIC_SCENARIOS",
    "X": "BL-TOPIC_OVERLAYS",
    "J1": "BL-TOPIC_CHECK_WAYS",
    "J2": "BL-TOPIC_CHECK_DATES",
    "J3": "BL-TOPIC_CHECK_LAWS",
    "J4": "BL-TOPIC_CHECK_RULES",
    "J5": "BL-TOPIC_CHECK_TABLES",
    "J6": "BL-TOPIC_CHECK_WORDS",
    "J7": "BL-TOPIC_CHECK_PROTECTION",
    "J9": "BL-TOPIC_CHECK_SECRECY",
    "J8": "BL-TOPIC_CHECK_PROOF",
}


def by_topic(lang: Language = "sv") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each topic that has pages, and the headings of those: `BL-S001: nyckeln …`."""
    headings = [(code, _heading(code)) for code in codes_with_pages()]
    for start, topic in _TOPICS.items():
        here = tuple(told for code, told in headings if code.removeprefix("BL-").startswith(start))
        if here:
            yield say(topic, lang), here


def index_page() -> str:
    """`docs/fel/index.md`."""
    lines = ["# " + say("BL-PAGES_TITLE"), "", say("BL-PAGES_ABOUT"), ""]
    for topic, headings in by_topic():
        lines += [f"## {topic}", ""]
        for told in headings:
            code, _, rest = told.partition(": ")
            lines.append(f"- [{code}]({code}.md): {rest}")
        lines.append("")
    return "\n".join(lines)


def _heading(code: str) -> str:
    return (page_of(code) or "").partition("\n")[0].removeprefix("# ")
