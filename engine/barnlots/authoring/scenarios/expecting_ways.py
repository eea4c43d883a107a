"""Steps that say where the ways shall stand, which rules shall apply and what shall be known."""

from datetime import datetime

from barnlots.authoring.scenarios.behind import rules_beginning
from barnlots.authoring.scenarios.doing import part_at
from barnlots.authoring.scenarios.gherkin import Kind
from barnlots.authoring.scenarios.mismatch import Mismatch, WrongWord
from barnlots.authoring.scenarios.registry import step
from barnlots.authoring.scenarios.world import Who, World
from barnlots.kernel.evaluate import interpreter_of
from barnlots.kernel.staffing import Staffing
from barnlots.model.clock import to_local
from barnlots.model.facts import Unknown
from barnlots.model.part import Part, WayState
from barnlots.model.trace import Finding, RuleTrace
from barnlots.model.truth import Truth
from barnlots.packs.nodes import Scalar
from barnlots.policy.situation import Situation

_UNKNOWN = (Finding.UNKNOWN, Finding.NOT_ASKED)


@step(
    "BL-STEP301",
    Kind.THEN,
    "ska väg {väg} pågå i {hållare}",
    "ska väg far-illa pågå i skola",
)
def way_runs(world: World, väg: str, hållare: str) -> None:
    state = _state(world, väg, hållare)
    if state is None or state.ended:
        _differs(world, väg, hållare, state)


@step(
    "BL-STEP302",
    Kind.THEN,
    "ska väg {väg} stå i steget {steg} i {hållare}",
    "ska väg far-illa stå i steget anmäl i skola",
)
def way_stands(world: World, väg: str, steg: Scalar, hållare: str) -> None:
    steps = tuple(world.policy.way_by_name[väg].step_by_name)
    if steg.text not in steps:
        raise WrongWord("BL-M018", steg, steps)
    state = _state(world, väg, hållare)
    if state is None or state.step != steg.text:
        _differs(world, väg, hållare, state)


@step(
    "BL-STEP303",
    Kind.THEN,
    "ska väg {väg} inte pågå i {hållare}",
    "ska väg remiss-till-första-linjen inte pågå i skola",
)
def way_does_not_run(world: World, väg: str, hållare: str) -> None:
    part = world.part_or_none(hållare)
    state = part.ways.get(väg) if part else None
    if state is not None and not state.ended:
        _differs(world, väg, hållare, state)


@step(
    "BL-STEP304",
    Kind.THEN,
    "ska väg {väg} vara avslutad i {hållare}",
    "ska väg far-illa vara avslutad i skola",
)
def way_has_ended(world: World, väg: str, hållare: str) -> None:
    state = _state(world, väg, hållare)
    if state is None or not state.ended:
        _differs(world, väg, hållare, state)


@step(
    "BL-STEP305",
    Kind.THEN,
    "ska {vem} svara för väg {väg} senast {tidpunkt}",
    "ska mentor i skola svara för väg far-illa senast 2026-10-14 09:30",
)
def step_is_due(world: World, vem: Who, väg: str, tidpunkt: datetime) -> None:
    _step_due(world, vem, väg, tidpunkt)


@step(
    "BL-STEP306",
    Kind.THEN,
    "ska {vem} svara för väg {väg} senast {tidpunkt}, annars får {roll} veta",
    "ska mentor i skola svara för väg far-illa senast 2026-10-14 09:30, annars får rektor veta",
)
def step_is_due_or_raised(world: World, vem: Who, väg: str, tidpunkt: datetime, roll: str) -> None:
    part = _step_due(world, vem, väg, tidpunkt)
    deadline = part.deadlines[f"steg-{väg}"]
    told = told_role(world, part, deadline.owner, deadline.raise_to)
    if told != roll:
        raise Mismatch("BL-N112", holder=vem.holder, roll=told)


def told_role(world: World, part: Part, owner: str, raise_to: str) -> str:
    """The role of the person who is told when `owner` does not come."""
    staffing = Staffing(world.policy, world.reference, part, world.now)
    return staffing.told_instead(owner, raise_to).role


def _step_due(world: World, who: Who, way: str, at: datetime) -> Part:
    part, rules = part_at(world, who.holder), rules_beginning(world.policy, way)
    deadline = part.deadlines.get(f"steg-{way}")
    if deadline is None:
        _differs(world, way, who.holder, part.ways.get(way))
        raise AssertionError
    owner = world.reference.assignment(deadline.owner).role
    if deadline.reminders:
        raise Mismatch("BL-N147", holder=who.holder, rules=rules, när=to_local(deadline.at))
    if (owner, deadline.at) != (who.role, at) or deadline.owner != world.person(who).id:
        raise Mismatch(
            "BL-N111", holder=who.holder, rules=rules, roll=owner, när=to_local(deadline.at)
        )
    return part


def _state(world: World, way: str, holder: str) -> WayState | None:
    return part_at(world, holder).ways.get(way)


def _differs(world: World, way: str, holder: str, state: WayState | None) -> None:
    rules = rules_beginning(world.policy, way)
    if state is None:
        raise Mismatch("BL-N107", holder=holder, rules=rules, väg=way, hållare=holder)
    code = "BL-N109" if state.ended else "BL-N108"
    raise Mismatch(code, holder=holder, rules=rules, väg=way, steg=state.step, hållare=holder)


# ---- Rules ----


@step(
    "BL-STEP310",
    Kind.THEN,
    "ska regeln {regel} gälla i {hållare}",
    "ska regeln liv-planer gälla i skola",
)
def rule_applies(world: World, regel: str, hållare: str) -> None:
    traces = _traces(world, regel, hållare)
    if not any(one.truth is Truth.YES for one in traces):
        _judged(regel, hållare, traces)


@step(
    "BL-STEP311",
    Kind.THEN,
    "ska regeln {regel} inte gälla i {hållare}",
    "ska regeln liv-planer inte gälla i skola",
)
def rule_does_not_apply(world: World, regel: str, hållare: str) -> None:
    """Neither now nor as unknown: somebody knows, and it is no."""
    traces = _traces(world, regel, hållare)
    wrong = [one for one in traces if one.truth is not Truth.NO]
    if wrong:
        _judged(regel, hållare, wrong)


@step(
    "BL-STEP312",
    Kind.THEN,
    "ska regeln {regel} vara okänd i {hållare}",
    "ska regeln liv-tecken vara okänd i skola",
)
def rule_is_unknown(world: World, regel: str, hållare: str) -> None:
    traces = _traces(world, regel, hållare)
    wrong = [one for one in traces if one.truth is not Truth.UNKNOWN]
    if wrong or not traces:
        _judged(regel, hållare, wrong)


@step(
    "BL-STEP313",
    Kind.THEN,
    "ska regeln {regel} inte ha slagit till i {hållare}",
    "ska regeln liv-planer inte ha slagit till i skola",
)
def rule_has_not_fired(world: World, regel: str, hållare: str) -> None:
    """Never in this part: whether it is no or unknown."""
    part = world.part_or_none(hållare)
    names = _versions(world, regel)
    if part is not None and any(key.split("@")[0] in names for key in part.fired):
        raise Mismatch("BL-N114", holder=hållare, rules=(regel,), regel=regel, hållare=hållare)


@step(
    "BL-STEP314",
    Kind.THEN,
    "ska ingen ha frågat om det som regeln {regel} behöver veta i {hållare}",
    "ska ingen ha frågat om det som regeln liv-tecken behöver veta i skola",
)
def nobody_has_asked(world: World, regel: str, hållare: str) -> None:
    traces = _traces(world, regel, hållare)
    wrong = [one for one in traces if one.finding is not Finding.NOT_ASKED]
    if wrong or not traces:
        _judged(regel, hållare, wrong)


def _versions(world: World, rule: str) -> frozenset[str]:
    """The rule and, when it is named without a day, every later version of it."""
    return frozenset((rule, *(one.id for one in world.policy.rules if one.lasting_id == rule)))


def _traces(world: World, rule: str, holder: str) -> list[RuleTrace]:
    """What was found of each version that the part stands under: none when the rule is not for
    this holder."""
    part, names = part_at(world, holder), _versions(world, rule)
    with world.rehearsal.barnlots.ledger.read() as ledger:
        trace = ledger.trace(part.id)
    return [one for one in trace.rules if one.rule in names] if trace else []


def _judged(rule: str, holder: str, traces: list[RuleTrace]) -> None:
    if not traces:
        raise Mismatch("BL-N116", holder=holder, regel=rule, hållare=holder)
    trace = traces[0]
    found = trace.truth.value if trace.truth else trace.finding.value
    raise Mismatch("BL-N115", holder=holder, rules=(rule,), regel=rule, sant=found, hållare=holder)


# ---- Facts and contact reasons ----


@step(
    "BL-STEP320",
    Kind.THEN,
    "ska {fakta} vara {värde} i {hållare}",
    "ska sagt om livet vara tankar i elevhälsan",
)
def fact_is(world: World, fakta: str, värde: Scalar, hållare: str) -> None:
    definition = world.policy.vocabulary.fact_by_name[fakta]
    options = (*definition.values, *Unknown)
    if definition.values and värde.text not in options:
        raise WrongWord("BL-M003", värde, options, fakta=fakta, val=", ".join(options))
    situation = _situation(world, hållare)
    value = interpreter_of(world.policy).value(fakta, situation)
    unknown = situation.unknown.get(fakta, Unknown.NOT_ASKED).value
    found = unknown if value is None else str(value)
    if found != värde.text:
        raise Mismatch("BL-N117", holder=hållare, fakta=fakta, värde=found, hållare=hållare)


@step(
    "BL-STEP321",
    Kind.THEN,
    "ska kontaktorsaken {kontaktorsak} gälla i {hållare}",
    "ska kontaktorsaken stress gälla i skola",
)
def reason_applies(world: World, kontaktorsak: str, hållare: str) -> None:
    if kontaktorsak not in part_at(world, hållare).reasons:
        _reasons(world, hållare)


@step(
    "BL-STEP322",
    Kind.THEN,
    "ska kontaktorsaken {kontaktorsak} inte gälla i {hållare}",
    "ska kontaktorsaken stress inte gälla i skola",
)
def reason_does_not_apply(world: World, kontaktorsak: str, hållare: str) -> None:
    if kontaktorsak in part_at(world, hållare).reasons:
        _reasons(world, hållare)


@step(
    "BL-STEP323",
    Kind.THEN,
    'ska barnets ord "{text}" stå i {hållare}',
    'ska barnets ord "De slår mig inte" stå i elevhälsans medicinska gren',
)
def words_are_kept(world: World, text: str, hållare: str) -> None:
    if not any(text in one.words for one in part_at(world, hållare).observations):
        raise Mismatch("BL-N119", holder=hållare, hållare=hållare)


def _reasons(world: World, holder: str) -> None:
    found = ", ".join(part_at(world, holder).reasons) or "–"
    raise Mismatch("BL-N118", holder=holder, orsaker=found, hållare=holder)


def _situation(world: World, holder: str) -> Situation:
    """What the newest decision that rules had a say in was read against."""
    part = part_at(world, holder)
    with world.rehearsal.barnlots.ledger.read() as ledger:
        found = ledger.situation(part.id)
    if found is None:
        raise Mismatch("BL-N101", hållare=holder)
    return found
