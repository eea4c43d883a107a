"""Where the law asks a person to weigh what may leave: who is asked, and the answer."""

from barnlots.kernel.draft import Draft
from barnlots.kernel.entitled import answers_for
from barnlots.kernel.handing_over import about_to_leave, check_known
from barnlots.kernel.sharing import weighable_items
from barnlots.model import commands as c
from barnlots.model import events as e
from barnlots.model.disclosure import Ruling
from barnlots.model.due import Due, Unit
from barnlots.model.errors import Refused
from barnlots.model.identity import without_identity_numbers

WITHIN = Due(count=2, unit=Unit.WORKING_DAY, parameter="tid att pröva ett utlämnande")
_TASK = "pröva-utlämnande-"


def give_ruling(draft: Draft, command: c.GiveRuling) -> None:
    """A named person has weighed: whoever it was given to, whoever answers for the part or leads
    there. It can be done unasked, and again: what is said last holds. Raises NotFound, Refused."""
    there = command.document, command.receiver
    check_known(draft, *there)
    if draft.actor.assignment is None:
        raise Refused("BL-C005")
    _check_weigher(draft, draft.actor.assignment, _task_of(*there))
    if not command.because.strip():
        raise Refused("BL-C076")
    may = weighable_items(draft.policy, draft.holder.kind, *there)
    if not may:
        raise Refused("BL-C077", handling=command.document, mottagare=command.receiver)
    unknown = [one for one in command.allows if one not in may]
    if unknown:
        raise Refused("BL-C078", vad=", ".join(unknown), handling=command.document)
    ruling = Ruling(
        id=draft.name("prövning"),
        document=command.document,
        receiver=command.receiver,
        allows=command.allows,
        because=without_identity_numbers(command.because),
        by=draft.actor.assignment,
        at=draft.now,
    )
    draft.add(e.RulingGiven(ruling=ruling))
    task = _task_of(*there)
    if task in draft.part.tasks:
        draft.finish(task, draft.actor.assignment)


def _check_weigher(draft: Draft, assignment: str, task: str) -> None:
    part, given = draft.part, draft.part.tasks.get(task)
    to = (given.assignee, given.instead_of) if given is not None else ()
    if assignment in to or answers_for(draft.policy, draft.reference, part, assignment):
        return
    can = dict.fromkeys(one for one in (*to, part.accountable, part.covered_by) if one is not None)
    raise Refused("BL-C081", val=", ".join(can))


def ask_for_rulings(draft: Draft) -> None:
    """Give what waits for a person to that person, with a deadline; and no longer when it does
    not wait."""
    wanted = {
        _task_of(*there): there
        for *there, cleared in about_to_leave(draft)
        if cleared.waits_for_a_person
    }
    for name, (document, receiver) in wanted.items():
        if name not in draft.part.tasks:
            title = draft.policy.document_by_name[document].title
            there = draft.policy.vocabulary.holder_by_name[receiver].title
            what = f"prövar vad som får lämnas i {title} till {there}, och antecknar skälen"
            draft.assign("ansvarig", what, WITHIN, name, name=name)
    for task in tuple(draft.part.tasks):
        if task.startswith(_TASK) and task not in wanted:
            draft.cancel(task)


def check_done(task: str) -> None:
    """What is to be weighed is done when it is said how it was weighed. Raises Refused."""
    if task.startswith(_TASK):
        raise Refused("BL-C079")


def _task_of(document: str, receiver: str) -> str:
    return f"{_TASK}{document}-{receiver}"
