"""One part as a reader who is entitled to it sees it: state, newest decision, and plain names."""

from dataclasses import dataclass
from datetime import datetime

from barnlots.model.catalogue import Language, say
from barnlots.model.clock import to_local
from barnlots.model.part import Handover, Part, Task
from barnlots.model.people import Reader, Reference
from barnlots.model.trace import Trace
from barnlots.policy.policy import Policy
from barnlots.policy.situation import Situation
from barnlots.service import Barnlots
from barnlots.service.wording import asked, question


@dataclass(frozen=True)
class PartView:
    """`now` is when the part is looked at: what was due before it is late. The program's own words
    are in `lang`; the policy's are Swedish."""

    part: Part
    trace: Trace
    situation: Situation
    policy: Policy
    reference: Reference
    now: datetime
    lang: Language = "sv"

    @property
    def holder_title(self) -> str:
        kind = self.reference.organisation(self.part.holder).kind
        return self.policy.vocabulary.holder_by_name[kind].title

    @property
    def holder_kind(self) -> str:
        return self.reference.organisation(self.part.holder).kind

    @property
    def roles_that_meet_the_child(self) -> frozenset[str]:
        """Roles found with some holder that meets children of this child's school form."""
        form = self.part.child.school_form
        words = self.policy.vocabulary
        return frozenset(
            role.name
            for role in words.roles
            if any(
                form is None or not kind.school_forms or form in kind.school_forms
                for kind in (words.holder_by_name[name] for name in role.holders)
            )
        )

    def who(self, assignment: str) -> str:
        """The person by office, such as `mentorn`."""
        role = self.reference.assignment(assignment).role
        found = self.policy.vocabulary.role_by_name.get(role)
        return found.title if found else role

    def task_line(self, task: Task) -> str:
        """`mentorn stannar hos barnet (senast 2026-09-15 09:00)`; a question as it is to be put."""
        what = asked(self.policy, task)
        if task.not_to:
            what += f" ({say('BL-V003', self.lang, vilka=', '.join(task.not_to))})"
        if task.public_ways:
            what += f" ({say('BL-V030', self.lang, vart=', '.join(task.public_ways))})"
        when = f" ({self.by(task.due_at)})" if task.due_at else ""
        return f"{self.who(task.assignee)} {what}{when}"

    def question(self, fact: str) -> str:
        return question(self.policy, fact)

    def state_of(self, handover: Handover) -> str:
        """How far a handover has come, in one word."""
        return say(f"BL-STATE_{handover.standing.name}", self.lang)

    def by(self, due_at: datetime) -> str:
        """`senast 2026-09-15 09:00`, and instead since when it is late."""
        return say("BL-V002" if due_at < self.now else "BL-V001", self.lang, när=to_local(due_at))


def views_of(
    barnlots: Barnlots,
    case: str,
    purpose: str,
    lang: Language = "sv",
    *,
    assignment: str | None = None,
) -> tuple[PartView, ...]:
    """The parts of a case that are held where the reader works, each read through the door and
    logged. Raises NotFound, Refused.

    Without an `assignment` each part is read as the one who is accountable for it, as when
    everybody around a made-up child looks at the same time; never do so with a child's own case.
    """
    if assignment is not None:
        reader = Reader(assignment=assignment, purpose=purpose)
        own = barnlots.case(case, reader)
        return tuple(_view(barnlots, one, reader, lang) for one in own)
    readers = (
        (part, Reader(assignment=accountable, purpose=purpose))
        for part, accountable in barnlots.holders_of(case)
    )
    return tuple(
        _view(barnlots, barnlots.part(part, reader), reader, lang) for part, reader in readers
    )


def _view(barnlots: Barnlots, part: Part, reader: Reader, lang: Language) -> PartView:
    trace, situation = barnlots.decision(part.id, reader)
    policy, reference = barnlots.policy_of(part), barnlots.reference
    return PartView(part, trace, situation, policy, reference, now=barnlots.now(), lang=lang)
