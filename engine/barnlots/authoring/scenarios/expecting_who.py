"""Steps that say who has the child, which parts there are, and what was refused."""

from barnlots.authoring.scenarios.doing import part_at
from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch
from barnlots.authoring.scenarios.registry import step
from barnlots.authoring.scenarios.world import Who, World
from barnlots.model.catalogue import explain_error
from barnlots.packs.nodes import Scalar


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
