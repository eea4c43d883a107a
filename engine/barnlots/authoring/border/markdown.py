"""The table of what leaves as a page: for a jurist to go through cell by cell."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from barnlots.authoring.border.situations import Answers, Axis, Receiver
from barnlots.authoring.border.table import Crossing, Line, Pair, Watched, crossings_of
from barnlots.authoring.reading.swedish import listed
from barnlots.model.catalogue import Language, say
from barnlots.policy.policy import Policy


def page_of(policy: Policy, lang: Language, watched: Watched = iter) -> str:
    """The whole table, document by document."""
    return "\n".join(_lines(policy, lang, watched)) + "\n"


def _lines(policy: Policy, lang: Language, watched: Watched) -> Iterator[str]:
    yield f"# {say('BL-BORDER_TITLE', lang, paket=policy.name)}"
    yield ""
    yield say("BL-BORDER_INTRO", lang)
    yield ""
    for document, crossings in groupby(crossings_of(policy, watched), key=lambda one: one.document):
        yield f"## {policy.document_by_name[document].title}"
        yield ""
        for pairs, some in groupby(crossings, key=lambda one: one.pairs):
            yield from _between(pairs, lang)
            for receiver, alike in groupby(some, key=lambda one: one.receiver):
                if receiver != Receiver():
                    yield f"*{'; '.join(_told_apart(receiver, lang))}*"
                    yield ""
                for crossing in alike:
                    yield from _crossing(policy, crossing, lang)
    yield f"## {say('BL-BORDER_ALL_ELSE', lang)}"
    yield ""
    yield say("BL-BORDER_NOTHING", lang)


def _between(pairs: tuple[Pair, ...], lang: Language) -> Iterator[str]:
    by_receivers: dict[tuple[str, ...], list[str]] = {}
    for sender, some in groupby(pairs, key=lambda one: one[0]):
        by_receivers.setdefault(tuple(one[1] for one in some), []).append(sender)
    for receivers, senders in by_receivers.items():
        yield say("BL-BORDER_BETWEEN", lang, från=listed(senders), till=listed(receivers))
        yield ""


def _told_apart(receiver: Receiver, lang: Language) -> Iterator[str]:
    for document in receiver.sent:
        yield say("BL-BORDER_SENDER", lang, handling=document)
    for document in receiver.unsent:
        yield say("BL-BORDER_NO_SENDER", lang, handling=document)
    if receiver.same_authority is not None:
        code = "BL-BORDER_SAME" if receiver.same_authority else "BL-BORDER_OTHER"
        yield say(code, lang)


def _crossing(policy: Policy, crossing: Crossing, lang: Language) -> Iterator[str]:
    document = policy.document_by_name[crossing.document]
    if len(crossing.items) < len(document.items):
        yield say("BL-BORDER_ITEMS", lang, vad=listed(crossing.items))
        yield ""
    outcomes = {one for line in crossing.lines for one in line.outcome}
    if len(outcomes) == 1:
        yield say("BL-BORDER_ALWAYS", lang, grund=outcomes.pop())
        yield ""
        return
    told = [
        at
        for at, axis in enumerate(crossing.axes)
        if any(_says(one, at, axis) for one in crossing.lines)
    ]
    heads = (*(crossing.axes[at].name for at in told), *Answers)
    yield _row(heads)
    yield _row("---" for _ in heads)
    for line in crossing.lines:
        said = (_values(line, at, crossing.axes[at], lang) for at in told)
        yield _row((*said, *line.outcome))
    yield ""


def _says(line: Line, at: int, axis: Axis) -> bool:
    """Whether the line is about some of what the axis can be, and not about all of it."""
    return len(line.values[at]) < len(axis.values)


def _values(line: Line, at: int, axis: Axis, lang: Language) -> str:
    if not _says(line, at, axis):
        return say("BL-BORDER_ANY", lang)
    return ", ".join(one for one in axis.values if one in line.values[at])


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
