"""A paper as it is printed: its headings, its paragraphs and its fixed words, in reading order."""

from collections.abc import Iterator

from barnlots.model.base import Frozen
from barnlots.model.catalogue import say
from barnlots.model.clock import to_local
from barnlots_dokument.paper import Entry, Paper


class Section(Frozen):
    """A heading and what stands under it. `points` are a list after the paragraphs; `note` is the
    sender's own remark, apart from what the document says."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    note: str = ""


class Slip(Frozen):
    """The receipt, for a person to fill in by hand: a table with a column for each of `heads`, and
    a row for each of `steps`."""

    about: Section
    heads: tuple[str, ...]
    steps: tuple[str, ...]


class Printed(Frozen):
    """`about` is who, to whom and when, label by label; `warning` stands on every page."""

    title: str
    author: str
    about: tuple[tuple[str, str], ...]
    warning: str
    notice: str
    sections: tuple[Section, ...]
    slip: Slip
    reference: str
    page: str
    of: str


def printed(paper: Paper, *, renamed: bool) -> Printed:
    """The paper in Swedish. `renamed`: some of its characters stand there by their names, and it
    says so."""
    return Printed(
        title=paper.title,
        author=paper.sender,
        about=tuple(_about(paper)),
        warning=say("BL-DOC_NO_ALARM"),
        notice=say("BL-DOC_PROTECTED") if paper.protected else "",
        sections=tuple(_sections(paper, renamed)),
        slip=_slip(paper),
        reference=paper.reference,
        page=say("BL-DOC_PAGE"),
        of=say("BL-DOC_OF"),
    )


def _about(paper: Paper) -> Iterator[tuple[str, str]]:
    yield say("BL-DOC_FROM"), _capital(paper.sender)
    yield say("BL-DOC_TO"), _capital(paper.receiver)
    yield say("BL-DOC_OFFERED"), to_local(paper.offered_at)
    yield say("BL-DOC_REFERENCE"), paper.reference
    yield say("BL-DOC_CALL"), paper.call


def _sections(paper: Paper, renamed: bool) -> Iterator[Section]:
    for one in paper.items:
        yield Section(heading=_capital(one.item), paragraphs=one.text, note=_kept(one))
    if renamed:
        told = say("BL-DOC_CHARACTERS_HOW")
        yield Section(heading=say("BL-DOC_CHARACTERS"), paragraphs=(told,))
    yield _withheld(paper)
    yield _grounds(paper)


def _kept(one: Entry) -> str:
    if one.kept_in is None:
        return "" if one.text else say("BL-DOC_KEPT")
    return say("BL-DOC_MORE_IN" if one.text else "BL-DOC_KEPT_IN", var=one.kept_in)


def _withheld(paper: Paper) -> Section:
    points = tuple(f"{_capital(one.name)}: {one.because.value}" for one in paper.withheld)
    told = say("BL-DOC_WITHHELD_HOW" if points else "BL-DOC_NOTHING_WITHHELD")
    return Section(heading=say("BL-DOC_WITHHELD"), paragraphs=(told,), points=points)


def _grounds(paper: Paper) -> Section:
    """Each ground once, with what leaves on it when there is more than one."""
    by_ground = dict[tuple[str, tuple[str, ...]], list[str]]()
    for one in paper.items:
        by_ground.setdefault((one.ground, one.sources), []).append(one.item)
    code = "BL-DOC_GROUND_ALL" if len(by_ground) == 1 else "BL-DOC_GROUND_OF"
    points = tuple(
        say(code, grund=_capital(kind), källor=", ".join(sources), vad=", ".join(items))
        for (kind, sources), items in by_ground.items()
    )
    return Section(heading=say("BL-DOC_GROUND"), points=points)


def _slip(paper: Paper) -> Slip:
    how = say("BL-DOC_RECEIPT_HOW", kontakt=paper.call, referens=paper.reference)
    return Slip(
        about=Section(heading=say("BL-DOC_RECEIPT"), paragraphs=(how,)),
        heads=(say("BL-DOC_RECEIPT_STEP"), say("BL-DOC_RECEIPT_DAY"), say("BL-DOC_RECEIPT_WHO")),
        steps=(say("BL-DOC_RECEIPT_REGISTERED"), say("BL-DOC_RECEIPT_RECEIVED")),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
