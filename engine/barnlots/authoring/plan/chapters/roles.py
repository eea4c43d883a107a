"""Exercise 4b, last part: what each profession does, from the whole pack."""

from collections import Counter
from collections.abc import Iterator

from barnlots.authoring.plan.actors import Actor
from barnlots.authoring.plan.document import Row, Said, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.words import NOTHING, listed
from barnlots.authoring.reading.swedish import capital
from barnlots.policy.actions import AskAbout, AssignTask, OpenForSiblings
from barnlots.policy.pathways import LEVELS
from barnlots.policy.pathways import Question as Asked

_TASKS = "tasks"
_KINDS = ("assesses", *LEVELS, "writes", "follows", _TASKS)


def roles(reader: PlanReader) -> Section:
    """Åtgärder och insatser: vem som gör vad."""
    counted = _counted(reader)
    source = reader.exercise("4b")
    return Section(
        "roller",
        reader.say("BL-PLAN_SECTION_ROLES"),
        (
            reader.ask(
                "4B_ROLES",
                source,
                _table(reader, counted),
                gaps=tuple(_idle(reader, counted)),
                left=False,
            ),
            reader.ask("4B_DONE", source, *reader.usual(Asked.INTERVENES)),
        ),
    )


def _counted(reader: PlanReader) -> dict[str, Counter[str]]:
    """How much each role does, of each kind."""
    found: dict[str, Counter[str]] = {one.name: Counter() for one in reader.policy.vocabulary.roles}
    for pathway in reader.policy.pathways:
        for assessing in pathway.assessments:
            found[assessing.role]["assesses"] += 1
        for row in pathway.contributions:
            found[row.role][row.level] += 1
        for note in pathway.documentation:
            found[note.role]["writes"] += 1
        for plan in pathway.follow_up:
            found[plan.role]["follows"] += 1
    for one in reader.doings():
        match one.action:
            case AssignTask(role=role) | AskAbout(role=role) | OpenForSiblings(role=role):
                if role in found:
                    found[role][_TASKS] += 1
    return found


def _table(reader: PlanReader, counted: dict[str, Counter[str]]) -> Table:
    rows = (
        Row(
            (
                capital(reader.role(name)),
                _actors(name, reader),
                *(str(count[kind] or NOTHING) for kind in _KINDS),
            ),
            reader.place("roll", name),
        )
        for name, count in counted.items()
        if count.total()
    )
    return reader.table(
        "BL-PLAN_T_ROLES",
        rows,
        "ROLE",
        "ACTOR",
        "N_ASSESSES",
        "N_PROMOTES",
        "N_PREVENTS",
        "N_REMEDIES",
        "N_WRITES",
        "N_FOLLOWS",
        "N_TASKS",
    )


def _actors(role: str, reader: PlanReader) -> str:
    found = reader.actors.of_role(role)
    named = [reader.actor(one) for one in Actor if one in found]
    return listed(named) or reader.actor(None)


def _idle(reader: PlanReader, counted: dict[str, Counter[str]]) -> Iterator[Said]:
    """Roles that nothing asks anything of, and that answer for nothing either."""
    holders = reader.policy.vocabulary.holders
    answering = {role for one in holders for role in (*one.default_accountable, one.manager)}
    answering |= {
        role
        for way in reader.policy.ways
        for step in way.steps
        for role in (step.accountable, step.raise_to)
        if role
    }
    for name, count in counted.items():
        if not count.total() and name not in answering:
            text = reader.say("BL-PLAN_GAP_IDLE", roll=capital(reader.role(name)))
            yield Said(text, reader.place("roll", name))
