"""Rows that an earlier row always comes before, and answers that are given anyway."""

from collections.abc import Iterator
from datetime import date
from itertools import product

from barnlots.authoring.check.finding import Finding
from barnlots.authoring.check.periods import Period, periods_of, whatever_parameters
from barnlots.model.errors import Diagnostic, Label, Place, Severity
from barnlots.packs import Pack
from barnlots.policy.grounds import GroundRule
from barnlots.policy.pathways import AnswerRule
from barnlots.space import Space


def check_rows(pack: Pack, day: date) -> Iterator[Finding]:
    """The table of grounds, of which the first row that gives one decides, and the answers. What
    stands there twice word for word has been refused when the pack was read."""
    yield from _grounds(pack)
    yield from _answers(pack, periods_of(pack.policy, day))


def _grounds(pack: Pack) -> Iterator[Finding]:
    rows, categories = pack.policy.grounds, _categories(pack)
    for at, row in enumerate(rows):
        earlier = [one for one in rows[:at] if _leaves_nothing(one, row)]
        cells = product(row.sender, row.receiver, row.categories or categories[row.document])
        deciding = {cell: _first(earlier, row.document, *cell) for cell in cells}
        if not all(deciding.values()):
            continue
        first = next((one for one in deciding.values() if one and one.ground != row.ground), None)
        code, severity = "BL-J503", Severity.ERROR
        if first is None:
            first = next(iter(deciding.values()))
            code, severity = "BL-J504", Severity.WARNING
        if first is not None:
            yield _covered(
                code,
                severity,
                pack.place("utlämnande", row.id),
                row.id,
                pack.place("utlämnande", first.id),
                first.id,
            )


def _categories(pack: Pack) -> dict[str, tuple[str, ...]]:
    """The categories of what each document is made of."""
    category = pack.policy.category_by_piece
    return {
        one.name: tuple(dict.fromkeys(category[item] for item in one.items))
        for one in pack.policy.documents
    }


def _leaves_nothing(earlier: GroundRule, row: GroundRule) -> bool:
    """Whether the earlier row leaves nothing for the row to say where both fit: it always gives a
    ground, or it is the same ground on no narrower condition to no fewer receivers."""
    same = earlier.ground is row.ground and earlier.when in (None, row.when)
    return earlier.gives_at_once or (same and row.reaches_no_more_than(earlier))


def _first(
    rows: list[GroundRule], document: str, sender: str, receiver: str, category: str
) -> GroundRule | None:
    return next((one for one in rows if one.fits(document, sender, receiver, category)), None)


def _answers(pack: Pack, periods: tuple[Period, ...]) -> Iterator[Finding]:
    """An answer in the same words to the same question as another that is given whenever it is."""
    answers = pack.policy.answers
    for at, answer in enumerate(answers):
        for number, other in enumerate(answers):
            same = (answer.question, answer.text) == (other.question, other.text)
            if number == at or not same or not _always(periods, answer, other):
                continue
            if at < number and _always(periods, other, answer):
                continue
            yield _covered(
                "BL-J504",
                Severity.WARNING,
                pack.place("svar", answer.id),
                answer.id,
                pack.place("svar", other.id),
                other.id,
            )
            break


def _always(periods: tuple[Period, ...], answer: AnswerRule, other: AnswerRule) -> bool:
    def covered(space: Space) -> Iterator[bool]:
        if space.judge(answer.when).yes <= space.judge(other.when).yes:
            yield True

    conditions = (answer.when, other.when)
    return all(any(whatever_parameters(one, conditions, covered, bool)) for one in periods)


def _covered(
    code: str, severity: Severity, place: Place, name: str, other: Place, first: str
) -> Finding:
    label = Label("BL-LABEL_COMES_FIRST", other, {"rad": first})
    params = {"rad": name, "andra": first}
    return Finding(Diagnostic(code, place, params, severity=severity, other=label))
