"""Steps in which the family answers whether something may leave, and somebody weighs it."""

from datetime import date
from typing import Any

from barnlots.authoring.scenarios.doing import organisation_named, part_at
from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch
from barnlots.authoring.scenarios.registry import step
from barnlots.authoring.scenarios.world import Who, World
from barnlots.model import commands as c
from barnlots.model.people import Actor
from barnlots.packs.nodes import Scalar

NOTHING, ALL = "inget", "allt"


@step(
    "BL-STEP223",
    Kind.WHEN,
    "{person} samtycker hos {hållare} till att {handling} lämnas till {mottagare}",
    "mamma samtycker hos elevhälsan till att remiss till bup lämnas till bup",
)
def consents(world: World, person: Scalar, hållare: str, handling: str, mottagare: str) -> None:
    _says(world, c.GiveConsent, person, hållare, document=handling, receiver=mottagare)


@step(
    "BL-STEP224",
    Kind.WHEN,
    "{person} tar tillbaka samtycket till {handling} hos {hållare}",
    "mamma tar tillbaka samtycket till remiss till bup hos elevhälsan",
)
def withdraws(world: World, person: Scalar, handling: str, hållare: str) -> None:
    part = part_at(world, hållare)
    given = [
        one.id
        for one in part.consents.values()
        if (one.given_by, one.document, one.withdrawn_at) == (person.text, handling, None)
    ]
    if not given:
        raise Mismatch("BL-N105", holder=hållare, person=person.text, handling=handling)
    command = c.WithdrawConsent(key=world.key(), part=part.id, consent=given[-1])
    world.handle(command, Actor(assignment=part.accountable))


@step(
    "BL-STEP235",
    Kind.WHEN,
    "{person} samtycker till {dag} hos {hållare} till att {handling} lämnas till {mottagare}",
    "mamma samtycker till 2026-12-31 hos elevhälsan till att remiss till bup lämnas till bup",
)
def consents_until(
    world: World, person: Scalar, dag: str, hållare: str, handling: str, mottagare: str
) -> None:
    there = {"document": handling, "receiver": mottagare}
    _says(world, c.GiveConsent, person, hållare, **there, expires_on=date.fromisoformat(dag))


@step(
    "BL-STEP236",
    Kind.WHEN,
    "{person} säger nej hos {hållare} till att {handling} lämnas till {mottagare}",
    "mamma säger nej hos elevhälsan till att remiss till bup lämnas till bup",
)
def refuses(world: World, person: Scalar, hållare: str, handling: str, mottagare: str) -> None:
    _says(world, c.RefuseConsent, person, hållare, document=handling, receiver=mottagare)


@step(
    "BL-STEP243",
    Kind.WHEN,
    "{person} samtycker hos {hållare} till att {handling} lämnas just till {verksamhet}",
    "mamma samtycker hos elevhälsan till att remiss till bup lämnas just till bup",
)
def consents_to_one(
    world: World, person: Scalar, hållare: str, handling: str, verksamhet: Scalar
) -> None:
    to = _just_to(world, verksamhet)
    _says(world, c.GiveConsent, person, hållare, document=handling, **to)


@step(
    "BL-STEP244",
    Kind.WHEN,
    "{person} säger nej hos {hållare} till att {handling} lämnas just till {verksamhet}",
    "mamma säger nej hos elevhälsan till att remiss till bup lämnas just till bup",
)
def refuses_one(
    world: World, person: Scalar, hållare: str, handling: str, verksamhet: Scalar
) -> None:
    to = _just_to(world, verksamhet)
    _says(world, c.RefuseConsent, person, hållare, document=handling, **to)


def _just_to(world: World, named: Scalar) -> dict[str, str]:
    there = organisation_named(world, named)
    return {"receiver": there.kind, "organisation": there.id}


def _says(
    world: World,
    answer: type[c.GiveConsent | c.RefuseConsent],
    person: Scalar,
    holder: str,
    **asked: Any,
) -> None:
    """The accountable person notes what somebody has answered."""
    part = part_at(world, holder)
    command = answer(key=world.key(), part=part.id, given_by=person.text, **asked)
    world.handle(command, Actor(assignment=part.accountable))


@step(
    "BL-STEP237",
    Kind.WHEN,
    '{vem} prövar att "{text}" i {handling} får lämnas till {mottagare}',
    'skolpsykolog i elevhälsan prövar att "allt" i remiss till bup får lämnas till bup',
)
def rules(world: World, vem: Who, text: str, handling: str, mottagare: str) -> None:
    part = part_at(world, vem.holder)
    items = world.policy.document_by_name[handling].items
    named = {NOTHING: (), ALL: items}.get(text, tuple(one.strip() for one in text.split(",")))
    command = c.GiveRuling(
        key=world.key(),
        part=part.id,
        document=handling,
        receiver=mottagare,
        allows=named,
        because=world.policy.document_by_name[handling].title,
    )
    world.handle(command, world.by(vem))
