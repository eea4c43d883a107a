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
    """Every finding, and last how many there were. Where to read more is said once for a code."""
    excerpts = Excerpts(examined.root)
    told: list[str] = []
    seen: set[str] = set()
    for one in examined.findings:
        told.append("\n".join(_finding(one, excerpts, lang, more=_first(one, seen))))
    return "\n\n".join([*told, _counts(examined, lang)])


def _first(finding: Finding, seen: set[str]) -> bool:
    code = finding.diagnostic.code
    first = code not in seen and has_page(code)
    seen.add(code)
    return first


def _finding(finding: Finding, excerpts: Excerpts, lang: Language, *, more: bool) -> Iterator[str]:
    one = finding.diagnostic
    words = tell_diagnostic(one, lang)
    yield f"{at(one.place)}: {one.code} {words.severity}: {words.what}"
    yield from _marked(excerpts.of(one.place, one.params.values()))
    yield _INDENT + words.why
    yield _INDENT + words.remedy
    if one.other:
        yield f"{_INDENT}{at(one.other.place)}: {words.other}"
        yield from _marked(excerpts.of(one.other.place, one.other.params.values()))
    if words.meant:
        yield _INDENT + words.meant
    if finding.child:
        yield _INDENT + say("BL-CHECK_CHILD", lang)
        for line in finding.child.scenario.strip("\n").splitlines():
            yield (2 * _INDENT + line).rstrip()
    if more:
        yield _INDENT + say("BL-CHECK_MORE", lang, kod=one.code, sida=page_name(one.code))


def _marked(excerpt: Excerpt | None) -> Iterator[str]:
    for line in excerpt.told() if excerpt else ():
        yield _INDENT + line.rstrip()


def _counts(examined: Examined, lang: Language) -> str:
    errors = examined.count(Severity.ERROR)
    warnings = examined.count(Severity.WARNING)
    if not examined.findings:
        return say("BL-CHECK_NOTHING", lang)
    words = [
        say("BL-CHECK_ERROR" if errors == 1 else "BL-CHECK_ERRORS", lang, antal=errors),
        say("BL-CHECK_WARNING" if warnings == 1 else "BL-CHECK_WARNINGS", lang, antal=warnings),
    ]
    told = say("BL-CHECK_COUNTS", lang, fel=words[0], varningar=words[1])
    return told + (" " + say("BL-CHECK_STRICT", lang) if examined.strict and warnings else "")
