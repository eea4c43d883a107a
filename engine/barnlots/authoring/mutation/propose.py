"""A scenario that would have noticed: proposed to a person, who says whether it is right.

For a condition it is the case with the least known in which right and wrong differ. For what is
ordered it is the beginning of a scenario that came so far, and what then stood on somebody's list.
"""

from collections.abc import Iterator

from barnlots.authoring.coverage.watching import ASKING, DERIVED, GUARD, PATHWAY, RULE
from barnlots.authoring.mutation.cells import DERIVED_HERE, Cell
from barnlots.authoring.mutation.compared import witness
from barnlots.authoring.mutation.mutant import Mutant
from barnlots.authoring.scenarios.binding import BoundScenario, bind
from barnlots.authoring.scenarios.expecting_ways import told_role
from barnlots.authoring.scenarios.gherkin import Kind, parse_feature
from barnlots.authoring.scenarios.run import play, play_step
from barnlots.authoring.scenarios.world import BEGINS, Setting, World, a_world
from barnlots.model.catalogue import say
from barnlots.model.clock import to_local
from barnlots.model.errors import SourceError
from barnlots.model.events import RuleFired, WayMoved, WayStarted
from barnlots.model.facts import Value
from barnlots.model.part import Part
from barnlots.model.truth import Truth
from barnlots.packs.report import Report
from barnlots.policy.facts_read import first_unasked
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation

_APPLIES = {Truth.YES: "gälla", Truth.NO: "inte gälla", Truth.UNKNOWN: "vara okänd"}
_OF_CHILD = (
    "ålder",
    "årskurs",
    "skolform",
    "skyddade personuppgifter",
    "tolk behövs",
    "har syskon",
)


def for_condition(policy: Policy, mutant: Mutant, number: int) -> str | None:
    """The scenario of a cell in which right and wrong differ, with what the policy as it stands
    says of it."""
    assert mutant.key is not None and mutant.before is not None and mutant.after is not None
    wanted = Truth.YES if mutant.key[0] == ASKING else None
    cell = witness(policy, mutant.before, mutant.after, wanted)
    if cell is None:
        return None
    holder = _holder(policy, mutant)
    lines = [f"Scenario: {say('BL-N230', vems=mutant.whose, nummer=number)}"]
    lines += list(_given(cell))
    said = [
        f"{name} är {value}"
        for name, value in cell.facts.items()
        if name not in _OF_CHILD and not name.startswith("samtycke till ") and not _derived(name)
    ]
    who = policy.vocabulary.holder_by_name[holder].default_accountable[0]
    told = " och ".join(said) or _nothing(policy)
    lines.append(f"  När {who} i {holder} antecknar att {told}")
    lines.append(f"  Så {_expected(policy, mutant, cell, holder)}")
    return "\n".join(lines)


def holds(setting: Setting, proposed: str) -> bool:
    """Whether the proposal goes as it says under the policy as it stands: one that does not is no
    help to anybody."""
    report = Report()
    text = f"# language: sv\nEgenskap: Ett förslag\n\n{proposed}\n"
    bound = bind(parse_feature(text, "förslag", report), setting.policy, report)
    if report.found or len(bound) != 1:
        return False
    try:
        return play(bound[0], setting, explain=False).passed
    except SourceError:
        return False


def _given(cell: Cell) -> Iterator[str]:
    facts = cell.facts
    if "ålder" in facts:
        yield f"  Givet ett barn som är {facts['ålder']} år"
    if "årskurs" in facts:
        yield f"  Givet att barnet går i årskurs {facts['årskurs']}"
    if "skolform" in facts:
        yield f"  Givet att barnet går i {facts['skolform']}"
    if facts.get("skyddade personuppgifter") == "ja":
        yield "  Givet att barnet har skyddade personuppgifter"
    if facts.get("tolk behövs") == "ja":
        yield "  Givet att barnet behöver tolk"
    if facts.get("har syskon") == "ja":
        yield "  Givet att barnet har syskonen syster"
    for name, value in facts.items():
        if name.startswith("samtycke till ") and value == "ja":
            yield f"  # {say('BL-N231', vad=name)}"
        if _derived(name):
            yield f"  # {say('BL-N232', fakta=name.removesuffix(DERIVED_HERE), värde=value)}"
    for way, step in cell.ways.items():
        yield f"  # {say('BL-N233', väg=way, steg=step)}"


def _derived(name: str) -> bool:
    return name.endswith(DERIVED_HERE)


def _nothing(policy: Policy) -> str:
    """Something to say that no condition rests on: that an answer is not known."""
    first = next(one for one in policy.vocabulary.facts if one.recordable)
    return f"{first.name} är vet inte"


def _expected(policy: Policy, mutant: Mutant, cell: Cell, holder: str) -> str:
    assert mutant.key is not None and mutant.before is not None
    facts: dict[str, Value] = dict(cell.facts)
    situation = Situation(
        facts=facts,
        unknown={},
        ways=cell.ways,
        reasons=cell.reasons,
        parameters={one.name: one.values[-1].value for one in policy.parameters},
    )
    truth = cell.before
    applies = _APPLIES[truth]
    match mutant.key[0]:
        case one if one == ASKING and truth is Truth.YES:
            rule = policy.rule_by_id[mutant.whose]
            asked = first_unasked(policy, rule.when, situation)
            who = policy.vocabulary.holder_by_name[holder].default_accountable[0]
            return f"ska {who} i {holder} fråga om {asked} senast {to_local(BEGINS)[:10]} 23:59"
        case one if one in (RULE, ASKING):
            return f"ska regeln {mutant.whose} {applies} i {holder}"
        case one if one == PATHWAY:
            verb = "gälla" if truth is Truth.YES else "inte gälla"
            return f"ska kontaktorsaken {mutant.whose} {verb} i {holder}"
        case one if one == DERIVED:
            value = "inte frågat" if truth is Truth.UNKNOWN else truth.value
            return f"ska {mutant.whose} vara {value} i {holder}"
        case _:
            return f"ska väg {mutant.whose} stå i steget {mutant.key[2]} i {holder}"


def _holder(policy: Policy, mutant: Mutant) -> str:
    """A kind of holder at which it is tried."""
    rule = policy.rule_by_id.get(mutant.whose)
    way = policy.way_by_name.get(mutant.whose)
    holders = rule.holders if rule else way.holders if way else ()
    return holders[0] if holders else policy.vocabulary.holders[0].name


def for_order(setting: Setting, mutant: Mutant, scenario: BoundScenario, case: int) -> str | None:
    """The beginning of a scenario that reached the fault, and what is then to be expected."""
    with a_world(setting) as world:
        for number in range(len(scenario.steps)):
            seen = {part.id: part.version for part in world.parts()}
            if play_step(world, scenario, number, explain=False) is not None:
                return None
            reached = _reached(world, mutant, seen)
            if reached is None:
                continue
            expected = tuple(_ordered(world, mutant, reached))
            if not expected:
                continue
            lines = [f"Scenario: {say('BL-N230', vems=mutant.whose, nummer=case)}"]
            for one in scenario.steps[: number + 1]:
                if one.form.kind is not Kind.THEN:
                    lines.append(f"  {one.text.keyword} {one.text.text}")
                    lines += [f"    | {' | '.join(row)} |" for row in one.text.table]
            lines += [f"  {'Så' if at == 0 else 'Och'} {said}" for at, said in enumerate(expected)]
            return "\n".join(lines)
    return None


def _reached(world: World, mutant: Mutant, seen: dict[str, int]) -> Part | None:
    """The part in which the step just played came to what the mutant makes wrong."""
    wanted = set(mutant.reached)
    for part in world.parts():
        with world.rehearsal.barnlots.ledger.read() as ledger:
            events = ledger.events(part.id, seen.get(part.id, 0))
        for event in events:
            match event.payload:
                case RuleFired(rule=rule) if ("fired", RULE, rule) in wanted:
                    return part
                case WayStarted() | WayMoved() as moved:
                    if ("at", moved.way, moved.step) in wanted:
                        return part
                    left = getattr(moved, "left", None)
                    if any(one[:4] == ("moved", GUARD, moved.way, left) for one in wanted):
                        return part
    return None


def _ordered(world: World, mutant: Mutant, part: Part) -> Iterator[str]:
    """What now stands on the lists because of the rule or the way."""
    holder = world.reference.organisation(part.holder).kind
    role = world.reference.assignment
    for task in part.tasks.values():
        if mutant.whose not in (task.origin, task.way):
            continue
        said = f"fråga om {task.asks[0]}" if task.asks else f'ha att göra "{task.what}"'
        told = told_role(world, part, task.assignee, task.raise_to)
        at = to_local(task.due_at) if task.due_at else ""
        who = role(task.assignee).role
        yield f"ska {who} i {holder} {said} senast {at}, annars får {told} veta"
    state = part.ways.get(mutant.whose)
    if state is not None:
        yield f"ska väg {mutant.whose} stå i steget {state.step} i {holder}"
        deadline = part.deadlines.get(f"steg-{mutant.whose}")
        if deadline is not None:
            told = told_role(world, part, deadline.owner, deadline.raise_to)
            who, at = role(deadline.owner).role, to_local(deadline.at)
            said = f"ska {who} i {holder} svara för väg {mutant.whose} senast {at}"
            yield f"{said}, annars får {told} veta"
    for handover in part.handovers.values():
        if handover.way == mutant.whose:
            one = handover.disclosure
            yield f"ska {one.document} från {holder} till {one.receiver_kind} vara {handover.state}"
