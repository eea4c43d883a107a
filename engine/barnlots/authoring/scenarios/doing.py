"""Steps in which people do what they were asked, report, hand over, leave and close."""

from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch, WrongWord
from barnlots.authoring.scenarios.registry import step
from barnlots.authoring.scenarios.world import Who, World
from barnlots.model import commands as c
from barnlots.model.part import ByHand, Handover, HandoverState, Part, Task
from barnlots.model.people import ENGINE, Actor, Child, Organisation
from barnlots.packs.nodes import Scalar


def part_at(world: World, holder: str) -> Part:
    """The part of this kind of holder. Raises Mismatch when there is none."""
    part = world.part_or_none(holder)
    if part is None:
        raise Mismatch("BL-N101", hållare=holder)
    return part


def organisation_named(world: World, said: Scalar) -> Organisation:
    """The organisation with this id. Raises WrongWord when there is none."""
    known = world.reference.organisation_by_id
    if said.text not in known:
        raise WrongWord("BL-N029", said, tuple(known), val=", ".join(known))
    return known[said.text]


def tasks_saying(part: Part, text: str) -> tuple[Task, ...]:
    """The open tasks whose text has these words in it."""
    return tuple(one for one in part.tasks.values() if text in one.what)


def handover_of(world: World, holder: str, document: str) -> tuple[Part, Handover]:
    """The newest handover of the document from this holder. Raises Mismatch when there is none."""
    part = part_at(world, holder)
    found = [one for one in part.handovers.values() if one.disclosure.document == document]
    if not found:
        raise Mismatch("BL-N102", holder=holder, handling=document, hållare=holder)
    return part, found[-1]


@step(
    "BL-STEP220",
    Kind.WHEN,
    '{vem} gör klart "{text}"',
    'mentor i skola gör klart "undertecknar orosanmälan"',
)
def does_task(world: World, vem: Who, text: str) -> None:
    part = part_at(world, vem.holder)
    found = tasks_saying(part, text)
    if len(found) != 1:
        code = "BL-N104" if found else "BL-N103"
        listed = "; ".join(one.what for one in found or part.tasks.values())
        raise Mismatch(code, holder=vem.holder, text=text, lista=listed or "–")
    world.handle(c.DoTask(key=world.key(), part=part.id, task=found[0].id), world.by(vem))


@step(
    "BL-STEP221",
    Kind.WHEN,
    "{vem} gör klart allt på sin lista",
    "mentor i skola gör klart allt på sin lista",
)
def does_all(world: World, vem: Who) -> None:
    part, person = part_at(world, vem.holder), world.person(vem)
    mine = [one.id for one in part.tasks.values() if one.assignee == person.id]
    if mine:
        command = c.DoTask(key=world.key(), part=part.id, task=mine[0], also=tuple(mine[1:]))
        world.handle(command, Actor(assignment=person.id))


@step(
    "BL-STEP222",
    Kind.WHEN,
    "{vem} säger att {händelse} på väg {väg}",
    "mentor i skola säger att anmälan är undertecknad på väg far-illa",
)
def reports(world: World, vem: Who, händelse: str, väg: str) -> None:
    part = part_at(world, vem.holder)
    command = c.Report(key=world.key(), part=part.id, way=väg, trigger=händelse)
    world.handle(command, world.by(vem))


@step(
    "BL-STEP225",
    Kind.WHEN,
    "{handling} från {hållare} kommer fram",
    "orosanmälan från skola kommer fram",
)
def is_delivered(world: World, handling: str, hållare: str) -> None:
    _receipt(world, hållare, handling, HandoverState.DELIVERED)


@step(
    "BL-STEP226",
    Kind.WHEN,
    "{handling} från {hållare} sparas hos mottagaren",
    "orosanmälan från skola sparas hos mottagaren",
)
def is_registered(world: World, handling: str, hållare: str) -> None:
    _receipt(world, hållare, handling, HandoverState.REGISTERED)


def _receipt(world: World, holder: str, document: str, state: HandoverState) -> None:
    part, handover = handover_of(world, holder, document)
    command = c.RecordReceipt(key=world.key(), part=part.id, handover=handover.id, state=state)
    world.handle(command, ENGINE)


@step(
    "BL-STEP227",
    Kind.WHEN,
    "{vem} tar emot {handling} från {hållare}",
    "socialsekreterare i socialtjänst tar emot orosanmälan från skola",
)
def receives(world: World, vem: Who, handling: str, hållare: str) -> None:
    part, handover = handover_of(world, hållare, handling)
    person = world.person(vem)
    command = c.OpenReceived(
        key=world.key(),
        case=world.case,
        holder=person.organisation,
        child=part.child,
        handover=handover.id,
        sender_part=part.id,
        coordinator=part.coordinator.assignment,
    )
    world.handle(command, Actor(assignment=person.id))


@step(
    "BL-STEP241",
    Kind.WHEN,
    "{vem} lämnar {handling} till {mottagare}",
    "socialsekreterare i socialtjänst lämnar återkoppling mottagen till skola",
)
def informs(world: World, vem: Who, handling: str, mottagare: str) -> None:
    part, theirs = part_at(world, vem.holder), world.part_or_none(mottagare)
    command = c.Inform(
        key=world.key(),
        part=part.id,
        document=handling,
        receiver_kind=mottagare,
        receiver=theirs.holder if theirs else None,
    )
    world.handle(command, world.by(vem))


@step(
    "BL-STEP248",
    Kind.WHEN,
    "{vem} får {handling} från {hållare} på annat sätt",
    "socialsekreterare i socialtjänst får orosanmälan från skola på annat sätt",
)
def receives_by_hand(world: World, vem: Who, handling: str, hållare: str) -> None:
    part, there = part_at(world, vem.holder), world.reference.organisations
    sender = next((one.id for one in there if one.kind == hållare), hållare)
    command = c.ReceiveByHand(
        key=world.key(), part=part.id, document=handling, sender=sender, how=ByHand.OTHER
    )
    world.handle(command, world.by(vem))


@step(
    "BL-STEP242",
    Kind.WHEN,
    "{vem} läser {handling} från {hållare}",
    "mentor i skola läser återkoppling mottagen från socialtjänst",
)
def reads(world: World, vem: Who, handling: str, hållare: str) -> None:
    part, handover = handover_of(world, hållare, handling)
    person = world.person(vem)
    command = c.RecordReceipt(
        key=world.key(),
        part=part.id,
        handover=handover.id,
        state=HandoverState.RECEIVED,
        received_by=person.id,
    )
    world.handle(command, Actor(assignment=person.id))


@step(
    "BL-STEP228",
    Kind.WHEN,
    '{vem} skickar tillbaka {handling} från {hållare} med skälet "{text}" och föreslår "{text2}"',
    'läkare i vården i bup skickar tillbaka remiss till bup från elevhälsan med skälet "hör hemma '
    'i första linjen" och föreslår "första linjen"',
)
def sends_back(world: World, vem: Who, handling: str, hållare: str, text: str, text2: str) -> None:
    part, handover = handover_of(world, hållare, handling)
    command = c.ReturnHandover(
        key=world.key(),
        part=part.id,
        handover=handover.id,
        because=text,
        proposed_next=text2,
    )
    world.handle(command, world.by(vem))


@step("BL-STEP229", Kind.WHEN, "{vem} slutar", "mentor i skola slutar")
def leaves(world: World, vem: Who) -> None:
    world.leave(vem)


@step(
    "BL-STEP230",
    Kind.WHEN,
    "{vem} tar över ansvaret för barnet",
    "lärare i skola tar över ansvaret för barnet",
)
def takes_over(world: World, vem: Who) -> None:
    part, person = part_at(world, vem.holder), world.person(vem)
    command = c.ReplaceAccountable(key=world.key(), part=part.id, assignment=person.id)
    world.handle(command, Actor(assignment=person.id))


@step(
    "BL-STEP231",
    Kind.WHEN,
    "{vem} häver spärren mot {person}",
    "rektor i skola häver spärren mot pappa",
)
def lifts_block(world: World, vem: Who, person: Scalar) -> None:
    _lift(world, vem, person.text)


@step(
    "BL-STEP232",
    Kind.WHEN,
    "{vem} häver spärren mot alla hemma",
    "rektor i skola häver spärren mot alla hemma",
)
def lifts_all(world: World, vem: Who) -> None:
    _lift(world, vem, None)


def _lift(world: World, who: Who, guardian: str | None) -> None:
    part = part_at(world, who.holder)
    for block in tuple(part.blocks.values()):
        if block.guardian == guardian:
            command = c.LiftBlock(key=world.key(), part=part.id, block=block.id)
            world.handle(command, world.by(who))
            return
    raise Mismatch("BL-N106", holder=who.holder, hållare=who.holder)


@step(
    "BL-STEP233",
    Kind.WHEN,
    '{vem} avslutar delen med "{text}"',
    'mentor i skola avslutar delen med "vardagsstöd räcker"',
)
def closes(world: World, vem: Who, text: str) -> None:
    part = part_at(world, vem.holder)
    world.handle(c.ClosePart(key=world.key(), part=part.id, outcome=text), world.by(vem))


@step(
    "BL-STEP234",
    Kind.WHEN,
    "{vem} öppnar ett eget ärende för syskonet {person}",
    "mentor i skola öppnar ett eget ärende för syskonet syster",
)
def opens_for_sibling(world: World, vem: Who, person: Scalar) -> None:
    part, by = part_at(world, vem.holder), world.by(vem)
    if person.text not in part.siblings:
        raise WrongWord("BL-N026", person, tuple(part.siblings))
    case = f"{world.case}-{person.text}"
    child = Child(id=case, circle=part.child.circle)
    world.handle(
        c.OpenCase(
            key=world.key(),
            case=case,
            holder=part.holder,
            child=child,
            sibling_of=world.case,
        ),
        by,
    )
    note = c.NoteSiblingCase(key=world.key(), part=part.id, sibling=person.text, case=case)
    world.handle(note, by)
