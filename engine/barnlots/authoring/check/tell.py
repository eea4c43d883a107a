"""A finding in words: what, why and what to do, with the lines of the files and the child."""

from collections.abc import Iterator

from barnlots.authoring.check.examine import Examined
from barnlots.authoring.check.excerpt import Excerpt, Excerpts
from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.pages import has_page, page_name
from barnlots.model.catalogue import Language, at, say, tell_diagnostic
from barnlots.model.errors import Severity

_INDENT = "    "


def tell(examined: Examined, lang: Language) -> str:
    """Every finding, and last how many there were. The same advice, and where to read more of a
    code, is said the first time."""
    excerpts = Excerpts(examined.root)
    said: set[str] = set()
    told = ["\n".join(_finding(one, excerpts, said, lang)) for one in examined.findings]
    return "\n\n".join([*told, _counts(examined, lang)])


def _finding(finding: Finding, excerpts: Excerpts, said: set[str], lang: Language) -> Iterator[str]:
    one = finding.diagnostic
    words = tell_diagnostic(one, lang)
    yield f"{at(one.place)}: {one.code} {words.severity}: {words.what}"
    yield from _marked(excerpts.of(one.place, one.params.values()))
    advice = "\n".join(_INDENT + line for line in (words.why, words.remedy) if line)
    if advice and advice not in said:
        yield advice
    if one.other:
        yield f"{_INDENT}{at(one.other.place)}: {words.other}"
        yield from _marked(excerpts.of(one.other.place, one.other.params.values()))
    if words.meant:
        yield _INDENT + words.meant
    if finding.child:
        yield _INDENT + say("BL-CHECK_CHILD", lang)
        for line in finding.child.scenario.strip("\n").splitlines():
            yield (2 * _INDENT + line).rstrip()
    if one.code not in said and has_page(one.code):
        yield _INDENT + say("BL-CHECK_MORE", lang, kod=one.code, sida=page_name(one.code))
    said |= {one.code, advice}


def _marked(excerpt: Excerpt | None) -> Iterator[str]:
    for line in excerpt.told() if excerpt else ():
        yield _INDENT + line.rstrip()


def _counts(examined: Examined, lang: Language) -> str:
    errors = examined.count(Severity.ERROR)
    warnings = examined.count(Severity.WARNING)
    if not examined.findings:
        return say("BL-CHECK_NOTHING", lang, paket=examined.name)
    words = [
        say("BL-CHECK_ERROR" if errors == 1 else "BL-CHECK_ERRORS", lang, antal=errors),
        say("BL-CHECK_WARNING" if warnings == 1 else "BL-CHECK_WARNINGS", lang, antal=warnings),
    ]
    told = say("BL-CHECK_COUNTS", lang, fel=words[0], varningar=words[1])
    return told + (" " + say("BL-CHECK_STRICT", lang) if examined.strict and warnings else "")
