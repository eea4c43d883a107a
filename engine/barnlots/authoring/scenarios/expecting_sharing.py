"""Steps that say what may leave whom and why, who must not be told, and what is answered."""

from datetime import datetime

from barnlots.authoring.answers import answer_to
from barnlots.authoring.scenarios.behind import rules_blocking
from barnlots.authoring.scenarios.doing import handover_of, organisation_named, part_at
from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch, WrongWord
from barnlots.authoring.scenarios.registry import step
from barnlots.authoring.scenarios.world import World
from barnlots.authoring.view import views_of
from barnlots.kernel.blocking import all_blocked, blocked_guardians
from barnlots.model.catalogue import say
from barnlots.model.clock import to_local
from barnlots.model.part import Handover, Part
from barnlots.packs.nodes import Scalar
from barnlots.policy.pathways import Question


@step(
    "BL-STEP350",
    Kind.THEN,
    "ska {handling} från {hållare} till {mottagare} vara {läge}",
    "ska orosanmälan från skola till socialtjänst vara mottagen",
)
def handover_is(world: World, handling: str, hållare: str, mottagare: str, läge: str) -> None:
    handover = _to(world, handling, hållare, mottagare)
    if handover.standing != läge:
        raise Mismatch("BL-N131", holder=hållare, handling=handling, läge=handover.standing)


@step(
    "BL-STEP373",
    Kind.THEN,
    "ska {handling} från {hållare} vara just till {verksamhet}",
    "ska remiss till bup från elevhälsan vara just till bup",
)
def handover_is_to(world: World, handling: str, hållare: str, verksamhet: Scalar) -> None:
    there = organisation_named(world, verksamhet)
    _, handover = handover_of(world, hållare, handling)
    sent = handover.disclosure
    if sent.receiver != there.id:
        found = sent.receiver or sent.receiver_kind
        raise Mismatch("BL-N133", holder=hållare, handling=handling, mottagare=found)


@step(
    "BL-STEP351",
    Kind.THEN,
    "ska {handling} från {hållare} till {mottagare} vila på {grund}",
    "ska orosanmälan från skola till socialtjänst vila på plikt",
)
def handover_rests_on(
    world: World, handling: str, hållare: str, mottagare: str, grund: str
) -> None:
    handover = _to(world, handling, hållare, mottagare)
    found = {one.kind for one in handover.disclosure.grounds}
    if found != {grund}:
        said = ", ".join(sorted(found))
        raise Mismatch("BL-N132", holder=hållare, handling=handling, grund=said)


@step(
    "BL-STEP352",
    Kind.THEN,
    "ska {handling} inte ha lämnat {hållare}",
    "ska remiss till bup inte ha lämnat elevhälsan",
)
def has_not_left(world: World, handling: str, hållare: str) -> None:
    part = world.part_or_none(hållare)
    for one in part.handovers.values() if part else ():
        if one.disclosure.document == handling:
            raise Mismatch("BL-N131", holder=hållare, handling=handling, läge=one.standing)


@step(
    "BL-STEP358",
    Kind.THEN,
    'ska "{text}" i {handling} från {hållare} vila på {grund}',
    'ska "skolsituation" i remiss till bup från elevhälsan vila på prövning',
)
def item_rests_on(world: World, text: str, handling: str, hållare: str, grund: str) -> None:
    _, handover = handover_of(world, hållare, handling)
    found = {one.name: one.ground.kind for one in handover.disclosure.items}
    if found.get(text) != grund:
        said = found.get(text, "–")
        raise Mismatch("BL-N132", holder=hållare, handling=text, grund=said)


@step(
    "BL-STEP374",
    Kind.THEN,
    'ska "{text}" i {handling} från {hållare} inte gå med',
    'ska "vad som har iakttagits om syskon" i remiss till bup från elevhälsan inte gå med',
)
def item_does_not_go(world: World, text: str, handling: str, hållare: str) -> None:
    _, handover = handover_of(world, hållare, handling)
    for one in handover.disclosure.items:
        if one.name == text:
            raise Mismatch("BL-N132", holder=hållare, handling=text, grund=one.ground.kind)


@step(
    "BL-STEP359",
    Kind.THEN,
    'ska "{text}" i {handling} från {hållare} hållas inne för {skäl}',
    'ska "frågeställning" i remiss till bup från elevhälsan hållas inne för samtycke nekat',
)
def item_is_withheld(world: World, text: str, handling: str, hållare: str, skäl: str) -> None:
    _, handover = handover_of(world, hållare, handling)
    found = {one.name: one.because for one in handover.disclosure.withheld}
    if found.get(text) != skäl:
        said = found.get(text, "–")
        raise Mismatch("BL-N149", holder=hållare, vad=text, skäl=said)


@step(
    "BL-STEP369",
    Kind.THEN,
    "ska {hållare} ha fått {handling} från {mottagare}",
    "ska skola ha fått återkoppling mottagen från socialtjänst",
)
def has_been_told(world: World, hållare: str, handling: str, mottagare: str) -> None:
    part, kind = part_at(world, hållare), world.reference.organisation
    found = [(one.document, kind(one.sender).kind) for one in part.received.values()]
    if (handling, mottagare) not in found:
        listed = "; ".join(f"{what} ({sender})" for what, sender in found)
        raise Mismatch("BL-N150", holder=hållare, hållare=hållare, lista=listed or "–")


def _to(world: World, document: str, holder: str, receiver: str) -> Handover:
    _, handover = handover_of(world, holder, document)
    found = handover.disclosure.receiver_kind
    if found != receiver:
        raise Mismatch("BL-N133", holder=holder, handling=document, mottagare=found)
    return handover


@step(
    "BL-STEP353",
    Kind.THEN,
    "ska inga meddelanden från {hållare} nå {person}",
    "ska inga meddelanden från skola nå pappa",
)
def is_blocked(world: World, hållare: str, person: Scalar) -> None:
    part = _with_person(world, hållare, person)
    if person.text not in blocked_guardians(part):
        raise Mismatch(
            "BL-N134", holder=hållare, rules=rules_blocking(world.policy), person=person.text
        )


@step(
    "BL-STEP354",
    Kind.THEN,
    "ska meddelanden från {hållare} få nå {person}",
    "ska meddelanden från skola få nå mamma",
)
def is_not_blocked(world: World, hållare: str, person: Scalar) -> None:
    part = _with_person(world, hållare, person)
    if person.text in blocked_guardians(part):
        raise Mismatch(
            "BL-N135", holder=hållare, rules=rules_blocking(world.policy), person=person.text
        )


@step(
    "BL-STEP355",
    Kind.THEN,
    "ska inga meddelanden från {hållare} nå någon hemma",
    "ska inga meddelanden från skola nå någon hemma",
)
def all_are_blocked(world: World, hållare: str) -> None:
    if not all_blocked(part_at(world, hållare)):
        raise Mismatch(
            "BL-N134",
            holder=hållare,
            rules=rules_blocking(world.policy),
            person=say("BL-P005"),
        )


@step(
    "BL-STEP356",
    Kind.THEN,
    "ska meddelanden från {hållare} få nå alla hemma",
    "ska meddelanden från skola få nå alla hemma",
)
def nobody_is_blocked(world: World, hållare: str) -> None:
    part = part_at(world, hållare)
    if part.blocks:
        raise Mismatch(
            "BL-N135", holder=hållare, rules=rules_blocking(world.policy), person=say("BL-P005")
        )


@step(
    "BL-STEP357",
    Kind.THEN,
    "ska spärren i {hållare} omprövas senast {tidpunkt}",
    "ska spärren i skola omprövas senast 2026-10-28 23:59",
)
def block_is_reviewed(world: World, hållare: str, tidpunkt: datetime) -> None:
    part = part_at(world, hållare)
    due = [part.deadlines[one].at for one in part.blocks if one in part.deadlines]
    if tidpunkt not in due:
        found = ", ".join(to_local(one) for one in due) or "–"
        raise Mismatch("BL-N129", holder=hållare, rules=rules_blocking(world.policy), när=found)


def _with_person(world: World, holder: str, person: Scalar) -> Part:
    part = part_at(world, holder)
    names = tuple(one.id for one in part.child.circle)
    if person.text not in names:
        raise WrongWord("BL-N025", person, names)
    return part


# ---- The thirteen questions ----


@step(
    "BL-STEP370",
    Kind.THEN,
    'ska svaret på frågan {fråga} nämna "{text}"',
    'ska svaret på frågan bedömer nämna "skolpsykologen"',
)
def answer_mentions(world: World, fråga: str, text: str) -> None:
    if text not in _answer(world, fråga):
        raise Mismatch("BL-N145", svar=_answer(world, fråga))


@step(
    "BL-STEP371",
    Kind.THEN,
    'ska svaret på frågan {fråga} inte nämna "{text}"',
    'ska svaret på frågan bedömer inte nämna "BUP"',
)
def answer_does_not_mention(world: World, fråga: str, text: str) -> None:
    if text in _answer(world, fråga):
        raise Mismatch("BL-N145", svar=_answer(world, fråga))


def _answer(world: World, question: str) -> str:
    views = views_of(world.rehearsal.barnlots, world.case, say("BL-P100"))
    for view in views if world.watcher else ():
        assert world.watcher is not None
        world.watcher.answered(view.situation, view.part.reasons)
    return "; ".join(line.text for line in answer_to(Question(question), views).lines)
