"""A fact read aloud: its question, what may be answered, by whom, and how long an answer counts."""

from collections.abc import Iterator

from barnlots.authoring.reading.conditions import Conditions, scale
from barnlots.authoring.reading.document import Block, Paragraph, Piece
from barnlots.authoring.reading.rules import questions, when_blocks
from barnlots.authoring.reading.swedish import capital, listed, quoted, span
from barnlots.authoring.reading.terms import Terms
from barnlots.model.due import Unit
from barnlots.model.errors import Place
from barnlots.packs.pack import Pack
from barnlots.policy.conditions import facts_of
from barnlots.policy.vocabulary import FactDefinition, FactType, Weighing

_WEIGHED = {
    Weighing.LATEST: "Sägs olika saker gäller det senaste svaret.",
    Weighing.HIGHEST: "Sägs olika saker gäller det svar som kommer sist i den ordningen.",
    Weighing.ANY_YES: "Har någon svarat ja gäller ja, vad andra än har svarat.",
}


def read_fact(fact: FactDefinition, pack: Pack, terms: Terms) -> Piece:
    blocks: list[Block] = [Paragraph(f"Frågan är: {quoted(fact.question)} {scale(fact)}")]
    if fact.builtin:
        blocks.append(Paragraph("Svaret hämtas från barnets uppgifter och de samtycken som finns."))
    elif fact.type is FactType.DERIVED:
        blocks.append(Paragraph("Ingen antecknar det själv; svaret är ja när det här gäller."))
        if fact.derived_when is not None:
            blocks += when_blocks(fact.derived_when, Conditions(terms))
        blocks.append(Paragraph("Vet ingen tillräckligt är svaret inte känt, och det är inte nej."))
        if fact.derived_when is not None:
            blocks += questions(facts_of(fact.derived_when), terms)
    else:
        blocks.append(Paragraph(" ".join(_recorded(fact, terms))))
    return Piece("fakta", (fact.name,), capital(fact.name), tuple(blocks), _place(fact.name, pack))


def _recorded(fact: FactDefinition, terms: Terms) -> Iterator[str]:
    yield "Att ingen har frågat och att någon inte vet antecknas var för sig; inget av dem är nej."
    if fact.recorded_by:
        yield f"Svaret får antecknas av {listed(map(terms.who, fact.recorded_by), 'eller')}."
    else:
        yield "Alla får anteckna svaret."
    yield _WEIGHED[fact.weighing]
    if fact.lowered_by:
        yield f"Bara {listed(map(terms.who, fact.lowered_by), 'eller')} får senare sänka ett svar."
    yield from _named(fact)
    if fact.holds_for_days is None:
        yield "Ett svar gäller tills det kommer ett nytt."
    else:
        days = span(fact.holds_for_days, Unit.DAY)
        yield f"Ett svar gäller i {days}; sedan vet ingen, tills någon frågar igen."
    if fact.sensitive:
        yield "Uppgiften är känslig."


def _named(fact: FactDefinition) -> Iterator[str]:
    for whom, follows in (
        ("en vårdnadshavare", fact.guardian_named),
        ("någon annan", fact.other_named),
    ):
        if follows is not None:
            yield (
                f"Den som svarar ja och pekar ut {whom} har också svarat ja på {quoted(follows)}, "
                "om inget annat sägs i samma iakttagelse."
            )


def _place(name: str, pack: Pack) -> Place:
    """Where the fact stands; one of several parts stands on a line of its own."""
    for record in pack.records.get("fakta", ()):
        whole = record.text("fakta")
        if whole == name:
            return record.place
        for part in record.lines("delar"):
            if f"{whole} {part.text}" == name:
                return part.place
    return Place("rules")
