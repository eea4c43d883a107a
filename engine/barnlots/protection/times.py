"""Whether the dated times that protection is counted by are still as short."""

from collections.abc import Iterator

from barnlots.model.due import Due
from barnlots.policy.actions import Action, BlockNotices, StartWay
from barnlots.protection.compared import Compared
from barnlots.protection.loss import Loss, Lost

ALARM = "tid till larm vid genast"
# The times that the engine itself counts by when nobody does what they should, or is asked.
ENGINES_OWN = (
    ALARM,
    "tid att påminna",
    "tid att svara på överlämning",
    "tid till kvitto om leverans",
    "tid till kvitto om registrering",
    "tid utan avstämning med mottagare",
    "tid till nästa avstämning",
    "tid till nästa samtal",
    "tid innan barnet går hem",
    "tid att ompröva en spärr",
)


def times_lost(both: Compared) -> Iterator[Loss]:
    """Each parameter that a deadline in what protects comes from, or that the engine counts by,
    and that is longer now, counted in something else, or gone."""
    for name in sorted({*ENGINES_OWN, *_counted_by(both)} & set(both.base.parameter_by_name)):
        base, own = both.base.parameter_by_name[name], both.own.parameter_by_name.get(name)
        was, now = base.value_on(both.day), own.value_on(both.day) if own else None
        if was is None:
            continue
        if own is None or now is None or now > was or own.unit != base.unit:
            said = f"{now} {own.unit}" if own and now is not None else "–"
            yield Loss(
                Lost.PARAMETER, "parameter", name, both.day, "värden", f"{was} {base.unit}", said
            )


def _counted_by(both: Compared) -> set[str]:
    dues = [due for rule in both.protective for due in dues_of(rule.then)]
    for way in both.ways:
        for step in way.steps:
            dues += [*([step.due] if step.due else []), *dues_of(step.on_entry)]
    return {due.parameter for due in dues if due.parameter is not None}


def dues_of(actions: tuple[Action, ...]) -> list[Due]:
    """The deadline of each action that has one."""
    return [
        one.review if isinstance(one, BlockNotices) else one.due
        for one in actions
        if not isinstance(one, StartWay)
    ]
