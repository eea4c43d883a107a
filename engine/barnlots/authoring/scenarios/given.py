"""Steps that say how it is when the scenario begins: the child, the people at home, the clock."""

from datetime import date, datetime

from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch, WrongWord
from barnlots.authoring.scenarios.registry import step
from barnlots.authoring.scenarios.world import Who, World
from barnlots.model.clock import to_local
from barnlots.model.people import Guardian
from barnlots.packs.case_format import CONSENTING
from barnlots.packs.casefile import CaseFile, read_case
from barnlots.packs.nodes import Scalar


@step("BL-STEP101", Kind.GIVEN, "ett barn som är {antal} år", "ett barn som är 14 år")
def a_child(world: World, antal: int) -> None:
    world.age = antal


@step("BL-STEP102", Kind.GIVEN, "ett barn som är fött {dag}", "ett barn som är fött 2012-03-09")
def a_child_born(world: World, dag: str) -> None:
    world.change_child(born=date.fromisoformat(dag))


@step("BL-STEP103", Kind.GIVEN, "barnet går i {skolform}", "att barnet går i grundskola")
def in_school(world: World, skolform: str) -> None:
    world.change_child(school_form=skolform)


@step("BL-STEP104", Kind.GIVEN, "barnet går i årskurs {antal}", "att barnet går i årskurs 8")
def in_year(world: World, antal: int) -> None:
    world.change_child(school_year=antal)


@step(
    "BL-STEP105",
    Kind.GIVEN,
    "barnets vårdnadshavare är {personer}",
    "att barnets vårdnadshavare är mamma och pappa",
)
def guardians(world: World, personer: tuple[str, ...]) -> None:
    world.add_people(*(Guardian(id=one, relation="vårdnadshavare") for one in personer))


@step(
    "BL-STEP106",
    Kind.GIVEN,
    "{person} är {relation} till barnet",
    "att morfar är släkting till barnet",
)
def somebody_near(world: World, person: Scalar, relation: str) -> None:
    consents = relation in CONSENTING
    world.add_people(Guardian(id=person.text, relation=relation, consents=consents))


@step("BL-STEP107", Kind.GIVEN, "barnet har syskonen {personer}", "att barnet har syskonen syster")
def siblings(world: World, personer: tuple[str, ...]) -> None:
    world.change_child(siblings=personer)


@step(
    "BL-STEP108",
    Kind.GIVEN,
    "barnet har skyddade personuppgifter",
    "att barnet har skyddade personuppgifter",
)
def protected(world: World) -> None:
    world.change_child(protected_identity=True)


@step("BL-STEP109", Kind.GIVEN, "barnet behöver tolk", "att barnet behöver tolk")
def interpreter(world: World) -> None:
    world.change_child(interpreter=True)


@step("BL-STEP115", Kind.GIVEN, "barnet inte behöver tolk", "att barnet inte behöver tolk")
def no_interpreter(world: World) -> None:
    world.change_child(interpreter=False)


@step(
    "BL-STEP118",
    Kind.GIVEN,
    "{hållare} hör till en annan myndighet",
    "att elevhälsan hör till en annan myndighet",
)
def of_another_authority(world: World, hållare: str) -> None:
    world.move_away(hållare)


@step("BL-STEP110", Kind.GIVEN, "klockan är {tidpunkt}", "att klockan är 2026-10-14 10:30")
def the_clock(world: World, tidpunkt: datetime) -> None:
    """Before anything has happened it may stand anywhere; after that it only goes on."""
    if world.parts() and tidpunkt < world.now:
        raise Mismatch("BL-N148", när=to_local(world.now))
    world.wait_until(tidpunkt)
    world.rehearsal.clock.now = tidpunkt


@step(
    "BL-STEP111",
    Kind.GIVEN,
    "{vem} håller ihop barnets väg",
    "att kurator i elevhälsan håller ihop barnets väg",
)
def coordinates(world: World, vem: Who) -> None:
    world.coordinator = vem


@step(
    "BL-STEP116",
    Kind.GIVEN,
    "det finns en till {hållare} som heter {verksamhet}",
    "att det finns en till bup som heter bup-norr",
)
def one_more_of_the_kind(world: World, hållare: str, verksamhet: Scalar) -> None:
    world.open_one_more(hållare, verksamhet.text)


@step("BL-STEP112", Kind.GIVEN, "ärendet {ärende}", "ärendet linda-17")
def the_case(world: World, ärende: Scalar) -> None:
    world.take_case(_case(world, ärende))


@step(
    "BL-STEP113",
    Kind.GIVEN,
    "ärendet {ärende} till och med {tidpunkt}",
    "ärendet linda-17 till och med 2026-10-08 08:10",
)
def the_case_until(world: World, ärende: Scalar, tidpunkt: datetime) -> None:
    case = _case(world, ärende)
    entries = tuple(one for one in case.entries if one.at <= tidpunkt)
    kept = CaseFile(case.name, case.title, case.child, case.coordinator, entries)
    world.take_case(kept)
    world.rehearsal.clock.now = max(world.now, tidpunkt)


@step("BL-STEP114", Kind.GIVEN, "barnet i ärendet {ärende}", "barnet i ärendet markus-9")
def the_child_of(world: World, ärende: Scalar) -> None:
    world.child = _case(world, ärende).child


def _case(world: World, said: Scalar) -> CaseFile:
    by_name = {path.stem: path for path in world.setting.cases}
    if said.text not in by_name:
        raise WrongWord("BL-N024", said, tuple(by_name))
    return read_case(by_name[said.text], world.policy)
