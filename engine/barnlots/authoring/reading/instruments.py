"""An instrument read aloud: who answers it, its scales, its norms, and what it may raise."""

from collections.abc import Iterator

from barnlots.authoring.reading.document import Block, Item, Listing, Paragraph, Piece
from barnlots.authoring.reading.swedish import capital, listed, quoted, sentence
from barnlots.authoring.reading.terms import Terms
from barnlots.model.facts import Source
from barnlots.packs.pack import Pack
from barnlots.policy.instruments import AtLeast, InBand, Indication, Instrument, Norm, Scale

_ANSWERS = {
    Source.OWN_EYES: "Den som fyller i har själv sett barnet.",
    Source.CHILD: "Barnet fyller i.",
    Source.GUARDIAN: "En vårdnadshavare fyller i.",
    Source.OTHER: "Någon annan fyller i.",
}


def read_instrument(instrument: Instrument, pack: Pack, terms: Terms) -> Piece:
    blocks: list[Block] = [
        Paragraph(
            f"{_ANSWERS[instrument.informant]} Det har {len(instrument.items)} frågor, och bara "
            f"deras nummer finns här. {sentence(instrument.rights)}"
        )
    ]
    for intro, lines in (
        ("Så räknas det:", [_scale(one) for one in instrument.scales]),
        ("Gränserna:", [line for one in instrument.norms for line in _norm(one, instrument)]),
        ("Det här kan det höja, och aldrig sänka:", [_raised(o) for o in instrument.indications]),
    ):
        if lines:
            blocks += [Paragraph(intro), Listing(tuple(Item(one) for one in lines))]
    blocks.append(Paragraph(sentence(instrument.because)))
    blocks.append(Paragraph(f"Det vilar på {terms.sources(instrument.sources)}."))
    place = pack.place("instrument", instrument.name)
    return Piece("instrument", (instrument.name,), capital(instrument.title), tuple(blocks), place)


def _scale(scale: Scale) -> str:
    if scale.scales:
        return f"{capital(scale.name)} är {listed(scale.scales)} tillsammans."
    how = "medelvärdet gånger tio" if scale.times_ten else "summan"
    said = f"{capital(scale.name)} är {how} av {_numbers(scale.items)}"
    if scale.fewest < len(scale.items):
        said += f"; den räknas upp när minst {scale.fewest} har svar"
    if scale.nothing_without:
        said += f", och noll när svaret på {scale.nothing_without} är det lägsta"
    return said + "."


def _numbers(items: tuple[str, ...]) -> str:
    if len(items) == 1:
        return f"fråga {items[0]}"
    run = all(one.isdecimal() for one in items)
    if run and [int(one) for one in items] == list(range(int(items[0]), int(items[-1]) + 1)):
        return f"frågorna {items[0]} till {items[-1]}"
    return f"frågorna {listed(items)}"


def _norm(norm: Norm, instrument: Instrument) -> Iterator[str]:
    for rows in instrument.banded:
        if rows.norm == norm.name:
            bands = listed(f"{one.name} {one.low} till {one.high}" for one in rows.bands)
            yield f"{norm.title}{_ages(norm)}, {rows.scale}: {bands}."


def _ages(norm: Norm) -> str:
    match norm.ages:
        case None:
            return ""
        case (youngest, None):
            return f" från {youngest} år"
        case (None, oldest):
            return f" till och med {oldest} år"
        case (youngest, oldest):
            return f" för {youngest} till {oldest} år"


def _raised(one: Indication) -> str:
    signs = listed((_sign(sign) for sign in one.when), "eller")
    return f"{capital(one.fact)} blir minst {quoted(one.value)} när {signs}."


def _sign(sign: AtLeast | InBand) -> str:
    if isinstance(sign, AtLeast):
        return f"svaret på fråga {sign.item} är minst {sign.least}"
    return f"{sign.scale} är {sign.band}"
