"""What a person reads of what a part is made of: the policy's own words and a question as it is
put, with an id only where somebody must find it."""

from barnlots.model.catalogue import Language, say
from barnlots.model.part import Deadline, Handover, Part, Task
from barnlots.model.people import Reference
from barnlots.policy.policy import Policy


def asked(policy: Policy, task: Task) -> str:
    """What is to be done; of a question, what is to be asked, word for word."""
    if not task.asks:
        return task.what
    questions = " · ".join(question(policy, fact) for fact in task.asks)
    return f"{task.what.removesuffix(' om')}: {questions}"


def question(policy: Policy, fact: str) -> str:
    """The question of a fact in plain words; its name when the policy no longer has it."""
    found = policy.vocabulary.fact_by_name.get(fact)
    return found.question if found else fact


def sent(policy: Policy, handover: Handover, lang: Language = "sv") -> str:
    """Which document is on its way to what kind of holder, and the handover's id."""
    disclosure = handover.disclosure
    kind = policy.vocabulary.holder_by_name.get(disclosure.receiver_kind)
    to = kind.title if kind else disclosure.receiver_kind
    return say("BL-SAID_SENT", lang, handling=disclosure.document, till=to, vad=handover.id)


def watched(policy: Policy, part: Part, deadline: Deadline, lang: Language = "sv") -> str:
    """What a deadline that is no task's watches over."""
    handover = part.handovers.get(deadline.handover or "")
    if handover is not None:
        return say("BL-SAID_ANSWER", lang, vad=sent(policy, handover, lang))
    if deadline.way is not None:
        way, state = policy.way_by_name.get(deadline.way), part.ways.get(deadline.way)
        title = way.title if way else deadline.way
        return say("BL-SAID_STEP", lang, steg=state.step if state else "–", väg=title)
    return say(f"BL-SAID_{deadline.kind.name}", lang)


def office(policy: Policy, reference: Reference, assignment: str) -> str:
    """The office and the id; the id alone when the reference no longer knows it."""
    person = reference.assignment_by_id.get(assignment)
    role = policy.vocabulary.role_by_name.get(person.role) if person else None
    return f"{role.title} ({assignment})" if role else assignment
