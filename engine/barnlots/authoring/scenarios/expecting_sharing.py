"""Steps that say what may leave whom and why, who must not be told, and who has the child."""

from datetime import datetime

from barnlots.authoring.answers import answer_all
from barnlots.authoring.scenarios.behind import rules_blocking
from barnlots.authoring.scenarios.doing import handover_of, part_at
from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch, WrongWord
from barnlots.authoring.scenarios.registry import step
from barnlots.authoring.scenarios.world import Who, World
from barnlots.authoring.view import views_of
from barnlots.kernel.sharing import all_blocked, blocked_guardians
from barnlots.model.catalogue import explain_error, say
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
    if handover.state != läge:
        raise Mismatch("BL-N131", holder=hållare, handling=handling, läge=handover.state)


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
    found = handover.disclosure.ground.kind
    if found != grund:
        raise Mismatch("BL-N132", holder=hållare, handling=handling, grund=found)


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
            raise Mismatch("BL-N131", holder=hållare, handling=handling, läge=one.state)


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


# ---- Who has the child ----


@step("BL-STEP360", Kind.THEN, "ska {vem} vara ansvarig", "ska mentor i skola vara ansvarig")
def is_accountable(world: World, vem: Who) -> None:
    part = part_at(world, vem.holder)
    if part.accountable != world.person(vem).id:
        found = world.reference.assignment(part.accountable).role
        raise Mismatch("BL-N136", holder=vem.holder, roll=found)


@step(
    "BL-STEP361",
    Kind.THEN,
    "ska {vem} hålla ihop barnets väg",
    "ska kurator i elevhälsan hålla ihop barnets väg",
)
def holds_together(world: World, vem: Who) -> None:
    person = world.person(vem).id
    for part in world.parts():
        if part.coordinator.assignment != person:
            found = world.reference.assignment(part.coordinator.assignment)
            raise Mismatch("BL-N137", holder=vem.holder, roll=found.role)


@step("BL-STEP362", Kind.THEN, "ska delen i {hållare} vara öppen", "ska delen i skola vara öppen")
def part_is_open(world: World, hållare: str) -> None:
    if not part_at(world, hållare).is_open:
        raise Mismatch("BL-N138", holder=hållare, hållare=hållare)


@step(
    "BL-STEP363",
    Kind.THEN,
    "ska delen i {hållare} vara avslutad",
    "ska delen i skola vara avslutad",
)
def part_is_closed(world: World, hållare: str) -> None:
    if part_at(world, hållare).is_open:
        raise Mismatch("BL-N139", holder=hållare, hållare=hållare)


@step(
    "BL-STEP364",
    Kind.THEN,
    "ska det inte finnas någon del i {hållare}",
    "ska det inte finnas någon del i socialtjänst",
)
def there_is_no_part(world: World, hållare: str) -> None:
    if world.part_or_none(hållare) is not None:
        raise Mismatch("BL-N140", holder=hållare, hållare=hållare)


@step(
    "BL-STEP365",
    Kind.THEN,
    "ska syskonet {person} få ett eget ärende från {hållare}",
    "ska syskonet syster få ett eget ärende från skola",
)
def sibling_gets_a_case(world: World, person: Scalar, hållare: str) -> None:
    if person.text not in part_at(world, hållare).siblings:
        raise Mismatch("BL-N141", holder=hållare, person=person.text)


@step("BL-STEP366", Kind.THEN, "ska det nekas", "ska det nekas")
def is_refused(world: World) -> None:
    if world.refused is None:
        raise Mismatch("BL-N142")


@step("BL-STEP367", Kind.THEN, "ska det nekas med {kod}", "ska det nekas med BL-C010")
def is_refused_with(world: World, kod: str) -> None:
    if world.refused is None:
        raise Mismatch("BL-N142")
    if world.refused.code != kod:
        raise Mismatch("BL-N143", text=explain_error(world.refused))


@step("BL-STEP368", Kind.THEN, "ska ingenting nytt ha hänt", "ska ingenting nytt ha hänt")
def nothing_happened(world: World) -> None:
    if world.outcome is not None and not world.outcome.again:
        raise Mismatch("BL-N144")


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
    found = next(one for one in answer_all(views) if one.question is Question(question))
    return "; ".join(line.text for line in found.lines)
