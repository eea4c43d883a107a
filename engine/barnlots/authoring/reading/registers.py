"""The registers read aloud: roles, kinds of holders, dated parameters, and what rules rest on."""

from datetime import date

from barnlots.authoring.lawref import references_to
from barnlots.authoring.reading.document import Block, Item, Listing, Paragraph, Piece
from barnlots.authoring.reading.swedish import (
    amount,
    capital,
    day_in_words,
    from_day,
    listed,
    sentence,
)
from barnlots.authoring.reading.terms import Terms
from barnlots.kernel.staffing import MANAGER
from barnlots.packs.pack import Pack
from barnlots.policy.vocabulary import HolderKind, LawEntry, Parameter, RoleDefinition

_BINDING = {
    "lag": "en lag",
    "förordning": "en förordning",
    "föreskrift": "en föreskrift",
    "vägledning": "en vägledning",
    "mål": "ett mål",
    "överenskommelse": "en överenskommelse",
    "rapport": "en rapport",
    "lokalt": "ett lokalt beslut",
}


def read_role(role: RoleDefinition, pack: Pack, terms: Terms) -> Piece:
    said = f"{capital(role.title)} finns hos {terms.holders(role.holders)}."
    if role.leads:
        said += " Det är en roll som leder och som får veta när något inte har blivit gjort."
    place = pack.place("roll", role.name)
    return Piece("roll", (role.name,), capital(role.title), (Paragraph(said),), place)


def read_holder(holder: HolderKind, pack: Pack, terms: Terms) -> Piece:
    first, *others = map(terms.who, holder.default_accountable or (MANAGER,))
    otherwise = f", annars {listed(others, 'eller')}" if others else ""
    said = [
        f"Sekretessen följer av {_source(holder.secrecy, terms)}.",
        f"När en oro kommer hit tar {first} ansvaret{otherwise}.",
        f"Chef är {terms.who(holder.manager)}.",
    ]
    if holder.school_forms:
        said.append(
            f"Verksamheten möter barn med skolformen {listed(holder.school_forms, 'eller')}."
        )
    if holder.reports_concern:
        said.append("Den som arbetar här anmäler själv sin oro för ett barn som far illa.")
    if holder.public_way:
        said.append(f"När ingen svarar finns alltid {holder.public_way}.")
    place = pack.place("hållare", holder.name)
    return Piece("hållare", (holder.name,), holder.title, (Paragraph(" ".join(said)),), place)


def read_parameter(parameter: Parameter, pack: Pack, terms: Terms) -> Piece:
    items = tuple(
        Item(
            f"{capital(from_day(date.fromisoformat(one.valid_from)))}: "
            f"{amount(one.value, parameter.unit)}, enligt {_source(one.source, terms)}."
        )
        for one in parameter.values
    )
    blocks = (Paragraph(sentence(parameter.description)), Listing(items))
    place = pack.place("parameter", parameter.name)
    return Piece("parameter", (parameter.name,), capital(parameter.name), blocks, place)


def _source(text: str, terms: Terms) -> str:
    """A source as it is written in a register, by its full name when that is one place only."""
    found = references_to(text, terms.policy.laws)
    return terms.sources(found) if len(found) == 1 else text


def read_law(entry: LawEntry, pack: Pack) -> Piece:
    said = [f"Det här är {_BINDING.get(entry.binding, entry.binding)}."]
    said.append(f"Texten lästes senast {day_in_words(date.fromisoformat(entry.checked_on))}.")
    if entry.repealed_on:
        repealed = from_day(date.fromisoformat(entry.repealed_on))
        said.append(f"Den är upphävd {repealed}.")
    blocks: list[Block] = [Paragraph(" ".join(said))]
    if entry.sections:
        blocks.append(Paragraph(f"Reglerna får stödja sig på {listed(entry.sections)}."))
    place = pack.place("källa", entry.name)
    return Piece("källa", (entry.name,), entry.title, tuple(blocks), place)
