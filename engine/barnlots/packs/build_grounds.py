"""From records to what may cross between holders: documents, their pieces, grounds and consents."""

from barnlots.packs.build_rules import read_sources, read_when
from barnlots.packs.formats import ONLY_SENDER, ONLY_WITHIN, WHEN
from barnlots.packs.report import Report
from barnlots.packs.shapes import Record
from barnlots.packs.words import Words
from barnlots.policy.conditions import Condition
from barnlots.policy.grounds import (
    Category,
    ConsentRule,
    Document,
    Drawn,
    Giver,
    GroundKind,
    GroundRule,
    Piece,
    waits_for_nothing,
)
from barnlots.policy.rules import SourceRef

_RESTS_ON_LAW = (GroundKind.DUTY, GroundKind.LAW)
_CONDITIONS = tuple(one.name for one in WHEN)
_REACH = (ONLY_SENDER, ONLY_WITHIN)


def build_categories(records: list[Record]) -> tuple[Category, ...]:
    return tuple(Category(name=one.text("slag"), title=one.text("namn")) for one in records)


def build_pieces(records: list[Record]) -> tuple[Piece, ...]:
    return tuple(
        Piece(
            name=one.text("innehåll"),
            category=one.text("slag"),
            drawn_from=tuple(Drawn(word) for word in one.words("hämtas ur")) or (Drawn.RECORDS,),
            facts=one.words("svar på"),
        )
        for one in records
    )


def build_documents(records: list[Record], report: Report) -> tuple[Document, ...]:
    for one in records:
        begins = one.scalar("börjar hos mottagaren")
        if begins and not one.flag("lämnar över ansvar", default=True):
            report.add("BL-W006", begins.place, handling=one.text("handling"))
    return tuple(
        Document(
            name=one.text("handling"),
            title=one.text("namn"),
            items=one.words("innehåller"),
            needs=one.words("sänds inte utan"),
            hands_over=one.flag("lämnar över ansvar", default=True),
            begins=one.text("börjar hos mottagaren") or None,
            blocks_follow=one.flag("spärrar följer med", default=True),
        )
        for one in records
    )


def build_grounds(records: list[Record], words: Words, report: Report) -> tuple[GroundRule, ...]:
    return tuple(_ground(record, words, report) for record in records)


def _ground(record: Record, words: Words, report: Report) -> GroundRule:
    name, document = record.text("utlämnande"), record.text("handling")
    ground, when = GroundKind(record.text("grund")), _when(record, words, report)
    informs = document in words.informing
    narrowed = [one for one in (*_CONDITIONS, *_REACH) if one in record.keys]
    if document in words.documents and waits_for_nothing(ground, informs=informs) and narrowed:
        place = record.keys[narrowed[0]]
        report.add("BL-M025", place, utlämnande=name, grund=ground, handling=document)
    elif document in words.documents and not informs:
        for key in (one for one in _REACH if one in record.keys):
            report.add("BL-M029", record.keys[key], nyckel=key, handling=document)
    sources = read_sources(record.lines("källa"), words, report)
    if ground in _RESTS_ON_LAW and 0 < len(sources) == len(record.lines("källa")):
        _check_law(record, sources, words, report)
    return GroundRule(
        id=name,
        document=document,
        sender=record.words("från"),
        receiver=record.words("till"),
        ground=ground,
        sources=sources,
        because=record.text("därför"),
        categories=record.words("slag"),
        when=when,
        answers_to=record.words(ONLY_SENDER),
        within_authority=bool(record.text(ONLY_WITHIN)),
    )


def _check_law(
    record: Record, sources: tuple[SourceRef, ...], words: Words, report: Report
) -> None:
    """What a law lets be told, or says shall be, is said by a law or an ordinance (OSL 8:1)."""
    if any(one.entry in words.statutes for one in sources):
        return
    first = sources[0].entry
    report.add(
        "BL-M028",
        record.lines("källa")[0].place,
        other=words.label("BL-LABEL_NO_LAW", "källa", first, källa=first),
        utlämnande=record.text("utlämnande"),
        grund=record.text("grund"),
    )


def build_consents(records: list[Record], words: Words, report: Report) -> tuple[ConsentRule, ...]:
    return tuple(
        ConsentRule(
            id=one.text("samtycke"),
            given_by=tuple(Giver(giver) for giver in one.words("ges av")),
            sources=read_sources(one.lines("källa"), words, report),
            because=one.text("därför"),
            when=_when(one, words, report),
        )
        for one in records
    )


def _when(record: Record, words: Words, report: Report) -> Condition | None:
    said = any(record.lines(one) for one in _CONDITIONS)
    return read_when(record, words, report) if said else None
