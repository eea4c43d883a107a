"""What may cross between holders read aloud: on which ground, in which document, and the events."""

from barnlots.authoring.reading.conditions import Conditions
from barnlots.authoring.reading.document import Block, Paragraph, Piece
from barnlots.authoring.reading.rules import when_blocks
from barnlots.authoring.reading.swedish import amount, capital, listed, sentence, small
from barnlots.authoring.reading.terms import Terms
from barnlots.kernel.consents import HOLDS
from barnlots.packs.pack import Pack
from barnlots.policy.conditions import Condition
from barnlots.policy.grounds import ConsentRule, Document, Giver, GroundKind, GroundRule
from barnlots.policy.ways import Trigger

_ON = {
    GroundKind.DUTY: "Den ska lämnas, för att det är en plikt.",
    GroundKind.LAW: "Den får lämnas med stöd av lag.",
    GroundKind.CONSENT: "Den får lämnas när det finns samtycke.",
    GroundKind.WEIGHED: "Det får lämnas som en människa har prövat, och skälen antecknas.",
    GroundKind.EMERGENCY: "Den lämnas genast vid fara för livet; grunden antecknas efteråt.",
}
_GIVEN_BY = {
    Giver.CHILD: "barnet självt",
    Giver.ONE_GUARDIAN: "en vårdnadshavare",
    Giver.ALL_GUARDIANS: "alla vårdnadshavare",
}


def read_ground(ground: GroundRule, pack: Pack, terms: Terms) -> Piece:
    document = terms.document(ground.document)
    what = f"handlingen {document}"
    if ground.categories:
        titles = {one.name: small(one.title) for one in terms.policy.categories}
        kept = listed([titles[one] for one in ground.categories])
        what = f"ur handlingen {document} det som är av slaget {kept}"
    there = f"{terms.holders(ground.receiver)}{_reached(ground, terms)}"
    said = f"Från {terms.holders(ground.sender)} till {there}: {what}. {_ON[ground.ground]}"
    blocks = (
        Paragraph(said),
        *_when(ground.when, terms),
        Paragraph(sentence(ground.because)),
        Paragraph(f"Det vilar på {terms.sources(ground.sources)}."),
    )
    title = capital(ground.id.replace("-", " "))
    place = pack.place("utlämnande", ground.id)
    return Piece("utlämnande", (ground.id,), title, blocks, place)


def _reached(ground: GroundRule, terms: Terms) -> str:
    """Which of the receivers, when it is not each of them."""
    said = list[str]()
    if ground.answers_to:
        sent = listed([terms.document(one) for one in ground.answers_to], "eller")
        said.append(f"bara den organisation som har skickat {sent} hit")
    if ground.within_authority:
        said.append("bara inom samma myndighet")
    return f" ({', '.join(said)})" if said else ""


def read_consent(rule: ConsentRule, pack: Pack, terms: Terms) -> Piece:
    """Whose yes is needed."""
    needed = listed([_GIVEN_BY[one] for one in rule.given_by])
    blocks = (
        Paragraph(f"Ett samtycke ges av {needed}. Ett nej från någon av dem vägs av en människa."),
        *_holds(terms),
        *_when(rule.when, terms),
        Paragraph(sentence(rule.because)),
        Paragraph(f"Det vilar på {terms.sources(rule.sources)}."),
    )
    title = capital(rule.id.replace("-", " "))
    return Piece("samtycke", (rule.id,), title, blocks, pack.place("samtycke", rule.id))


def _holds(terms: Terms) -> tuple[Block, ...]:
    """How long a yes holds when nobody says how long, in a policy that says."""
    parameter = terms.policy.parameter_by_name.get(HOLDS)
    value = terms.policy.value_on(HOLDS, terms.day)
    if parameter is None or value is None:
        return ()
    return (Paragraph(f"Är ingen dag sagd gäller ett ja i {amount(value, parameter.unit)}."),)


def _when(when: Condition | None, terms: Terms) -> tuple[Block, ...]:
    return () if when is None else when_blocks(when, Conditions(terms))


def read_document(document: Document, pack: Pack) -> Piece:
    said = f"Handlingen innehåller {listed(document.items)}, och inget annat."
    if document.needs:
        said += f" Utan {listed(document.needs)} sänds den inte, utom vid fara för livet."
    if not document.hands_over:
        said += " Den lämnar inte över något ansvar: den som tar emot den har läst den."
    elif not document.blocks_follow:
        said += " Den som tar emot den avgör själv vem hemma som får veta något."
    if document.begins is not None:
        said += f" Hos den som tar emot den börjar vägen {document.begins}."
    place = pack.place("handling", document.name)
    return Piece("handling", (document.name,), document.title, (Paragraph(said),), place)


def read_trigger(trigger: Trigger, pack: Pack) -> Piece:
    place = pack.place("händelse", trigger.name)
    said = Paragraph(sentence(trigger.title))
    return Piece("händelse", (trigger.name,), capital(trigger.name), (said,), place)
