"""What may cross between holders read aloud: on which ground, in which document, and the events."""

from barnlots.authoring.reading.document import Paragraph, Piece
from barnlots.authoring.reading.swedish import capital, listed, sentence
from barnlots.authoring.reading.terms import Terms
from barnlots.packs.pack import Pack
from barnlots.policy.grounds import Document, GroundKind, GroundRule
from barnlots.policy.ways import Trigger

_ON = {
    GroundKind.DUTY: "Den ska lämnas, för att det är en plikt.",
    GroundKind.LAW: "Den får lämnas med stöd av lag.",
    GroundKind.CONSENT: "Den får lämnas när det finns samtycke.",
    GroundKind.WEIGHED: "Den får lämnas när en människa har prövat det.",
    GroundKind.EMERGENCY: "Den lämnas genast vid fara för livet; grunden antecknas efteråt.",
}


def read_ground(ground: GroundRule, pack: Pack, terms: Terms) -> Piece:
    document = terms.document(ground.document)
    said = (
        f"Från {terms.holders(ground.sender)} till {terms.holders(ground.receiver)}: handlingen "
        f"{document}. {_ON[ground.ground]}"
    )
    blocks = (
        Paragraph(said),
        Paragraph(sentence(ground.because)),
        Paragraph(f"Det vilar på {terms.sources(ground.sources)}."),
    )
    title = capital(ground.id.replace("-", " "))
    place = pack.place("utlämnande", ground.id)
    return Piece("utlämnande", (ground.id,), title, blocks, place)


def read_document(document: Document, pack: Pack) -> Piece:
    said = f"Handlingen innehåller {listed(document.items)}, och inget annat."
    place = pack.place("handling", document.name)
    return Piece("handling", (document.name,), document.title, (Paragraph(said),), place)


def read_trigger(trigger: Trigger, pack: Pack) -> Piece:
    place = pack.place("händelse", trigger.name)
    said = Paragraph(sentence(trigger.title))
    return Piece("händelse", (trigger.name,), capital(trigger.name), (said,), place)
