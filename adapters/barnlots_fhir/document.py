"""The document that is sent: a Composition with a section for each item, in the order of the
policy, and last what was withheld, by name alone.
"""

import re
from collections.abc import Iterable, Iterator
from html import escape

from fhir.resources.R4B.composition import Composition, CompositionSection
from fhir.resources.R4B.narrative import Narrative

from barnlots.model.catalogue import say
from barnlots.model.delivery import Passage
from barnlots.model.disclosure import Withheld
from barnlots_fhir.names import WITHHELD, Names, concept
from barnlots_fhir.sending import Sending

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def document(sending: Sending) -> Composition:
    delivery, names = sending.delivery, sending.names
    told = [_told(one, names) for one in delivery.passages]
    return Composition(
        meta=sending.meta(),
        identifier=sending.identifier,
        status="final",
        type=names.own("handling", delivery.disclosure.document, delivery.title),
        subject=sending.child,
        date=delivery.offered_at,
        author=[sending.sender],
        custodian=sending.owner_of_data,
        title=delivery.title,
        section=[*told, *(_withheld(one, names) for one in delivery.disclosure.withheld)],
    )


def _told(passage: Passage, names: Names) -> CompositionSection:
    return CompositionSection(
        title=passage.item,
        code=names.own("innehall", passage.item),
        text=_narrative(_paragraphs(passage)),
    )


def _withheld(one: Withheld, names: Names) -> CompositionSection:
    """Named, with the reason, and without anything of it."""
    return CompositionSection(
        title=one.name,
        code=names.own("innehall", one.name),
        emptyReason=concept(WITHHELD, one.because.value),
        text=_narrative([say("BL-FHIR_WITHHELD", varför=one.because.value)]),
    )


def _paragraphs(passage: Passage) -> Iterator[str]:
    yield from passage.text
    if passage.kept_in is not None:
        code = "BL-DOC_MORE_IN" if passage.text else "BL-DOC_KEPT_IN"
        yield say(code, var=passage.kept_in)
    elif not passage.text:
        yield say("BL-DOC_KEPT")


def _narrative(paragraphs: Iterable[str]) -> Narrative:
    """Each letter as it was written; what XML cannot hold is seen to be missing."""
    inside = "".join(f"<p>{_lines(one)}</p>" for one in paragraphs)
    div = f'<div xmlns="http://www.w3.org/1999/xhtml">{inside}</div>'
    return Narrative(status="additional", div=div)


def _lines(text: str) -> str:
    return "<br/>".join(escape(_NO_XML.sub("\ufffd", text)).splitlines())
