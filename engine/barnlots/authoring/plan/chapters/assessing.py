"""Exercise 4b, second part: who assesses, what is acute, and how the child takes part."""

import re
from collections.abc import Iterator

from barnlots.authoring.plan.chapters.finding import parents_told, told
from barnlots.authoring.plan.document import Row, Said, Section, Table
from barnlots.authoring.plan.reader import PlanReader
from barnlots.authoring.plan.words import listed
from barnlots.authoring.reading.swedish import capital
from barnlots.kernel.evaluate import Interpreter, interpreter_of
from barnlots.model.errors import Place
from barnlots.model.truth import Truth
from barnlots.packs.builtins import SCHOOL_FORMS
from barnlots.policy.actions import AskAbout, AssignTask
from barnlots.policy.pathways import Pathway
from barnlots.policy.pathways import Question as Asked
from barnlots.policy.situation import Situation

_SCHOOL_FORM = "skolform"
# Words of the policy for a child who is met and not only told about.
_MET = re.compile(
    r"(?i)\b(?:med|frågar|hör|möter|träffar|ringer|lyssnar på|berättar för)(?: ensam)? "
    r"(?:barnet|eleven|den unge|ungdomen)\b"
)
_CHILDS = "barnets "


def assessment(reader: PlanReader) -> Section:
    """Kartläggning och bedömning."""
    source = reader.exercise("4b")
    return Section(
        "bedomning",
        reader.say("BL-PLAN_SECTION_ASSESSMENT"),
        (
            reader.ask(
                "4B_ASSESS",
                source,
                *reader.usual(Asked.ASSESSES),
                _assessing(reader),
                gaps=tuple(_unassessed(reader)),
            ),
            reader.ask("4B_TOOLS", source, _restricted(reader)),
            reader.ask("4B_ACUTE", source, _acute(reader)),
        ),
    )


def _assessing(reader: PlanReader) -> Table:
    found: dict[tuple[str, str], list[str]] = {}
    for pathway in reader.policy.pathways:
        for one in pathway.assessments:
            found.setdefault((one.holder, one.role), []).append(pathway.title)
    rows = (
        Row(
            (reader.holder(holder), capital(reader.role(role)), listed(titles)),
            reader.place("roll", role),
        )
        for (holder, role), titles in sorted(
            found.items(), key=lambda one: (-len(set(one[1])), one[0])
        )
    )
    return reader.table("BL-PLAN_T_ASSESSING", rows, "HOLDER", "ROLE", "ASSESSES")


def _unassessed(reader: PlanReader) -> Iterator[Said]:
    """For which school forms nobody is certain to assess, contact reason by contact reason."""
    interpreter = interpreter_of(reader.policy)
    for pathway in reader.policy.pathways:
        missing = [form for form in SCHOOL_FORMS if not _certain(pathway, form, interpreter)]
        if missing:
            forms = listed(missing)
            text = reader.say("BL-PLAN_GAP_ASSESS", orsak=pathway.title, skolformer=forms)
            yield Said(text, reader.of_pathway(pathway, "bedömer"))


def _certain(pathway: Pathway, form: str, interpreter: Interpreter) -> bool:
    child = Situation(
        facts={_SCHOOL_FORM: form}, unknown={}, ways={}, reasons=(pathway.reason,), parameters={}
    )
    return any(
        one.when is None or interpreter.judge(one.when, child) is Truth.YES
        for one in pathway.assessments
    )


def _restricted(reader: PlanReader) -> Table:
    rows = (
        Row(
            (one.question, listed(map(reader.role, one.recorded_by))),
            Place(one.file, one.line),
        )
        for one in reader.policy.vocabulary.facts
        if one.recorded_by and one.recordable
    )
    return reader.table("BL-PLAN_T_RESTRICTED", rows, "ASKED", "RECORDED_BY")


def _acute(reader: PlanReader) -> Table:
    rows = []
    for way in reader.policy.ways:
        if not way.escalation:
            continue
        first = way.step(way.begins_in)
        doing = (one for one in first.on_entry if isinstance(one, AssignTask | AskAbout))
        rows.append(
            Row(
                (
                    way.title,
                    first.name,
                    reader.due(first.due),
                    "\n".join(told(one, reader) for one in doing),
                ),
                reader.of_step(way, first),
            )
        )
    return reader.table("BL-PLAN_T_ACUTE", rows, "ESCALATION", "FIRST_STEP", "DUE", "DONE")


def taking_part(reader: PlanReader) -> Section:
    """Barns delaktighet: in one's own case, and in the development of the work."""
    return Section(
        "delaktighet",
        reader.say("BL-PLAN_SECTION_PART"),
        (
            reader.ask(
                "4B_PART",
                reader.exercise("4b"),
                *reader.usual(Asked.CHILD_CLAIMS),
                children_asked(reader),
                left=False,
            ),
            reader.ask(
                "4B_GUARDIANS",
                reader.exercise("4b"),
                *reader.usual(Asked.PARENT_CLAIMS),
                parents_told(reader, reader.journey),
                left=False,
            ),
            reader.ask("4B_DEVELOP", reader.say("BL-PLAN_SRC_INVOLVE")),
        ),
    )


def children_asked(reader: PlanReader) -> Table:
    """What is done with the child on the way that every child follows."""
    rows = (
        Row((step.name, told(action, reader)), reader.of_step(reader.journey, step))
        for step in reader.journey.steps
        for action in step.on_entry
        if (isinstance(action, AssignTask) and _MET.search(action.what))
        or (isinstance(action, AskAbout) and action.fact.startswith(_CHILDS))
    )
    return reader.table("BL-PLAN_T_CHILD", rows, "STEP", "DOES")
