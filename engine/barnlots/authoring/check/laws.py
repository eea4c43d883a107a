"""Laws: nothing in force rests on a source that has been repealed."""

from collections.abc import Iterator
from datetime import date

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.resting import Resting, resting
from barnlots.model.errors import Diagnostic, Label, Severity
from barnlots.packs import Pack


def check_laws(pack: Pack, day: date) -> Iterator[Finding]:
    """Each line that names a source which is repealed while what rests on it is in force: an error
    from the day of the repeal, a warning while there is time to write the next version."""
    for one in resting(pack):
        law = pack.policy.law_by_name.get(one.reference.entry)
        if law is None or law.repealed_on is None:
            continue
        repealed = date.fromisoformat(law.repealed_on)
        if _in_force(one, repealed):
            where = pack.place("källa", law.name, "upphävd")
            diagnostic = Diagnostic(
                "BL-J301" if repealed <= day else "BL-J302",
                one.place,
                {"namn": one.name, "källa": str(one.reference), "dag": law.repealed_on},
                severity=Severity.ERROR if repealed <= day else Severity.WARNING,
                other=Label("BL-LABEL_REPEALED", where, {"källa": law.name}),
            )
            yield Finding(diagnostic)


def _in_force(one: Resting, repealed: date) -> bool:
    """Whether it still is on the day when the source no longer applies."""
    return one.ends is None or one.ends >= repealed
