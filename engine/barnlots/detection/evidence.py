"""What an observation from the register rests on, in words: figures, days, lessons."""

from barnlots.detection.judged import Judged
from barnlots.detection.sums import Attendance
from barnlots.model.catalogue import say


def words(one: Attendance, judged: Judged) -> str:
    """In Swedish, as everything that stands in a part."""
    said = [
        say(
            "BL-NV120",
            från=one.first,
            till=one.last,
            frånvaro=one.away,
            erbjudna=one.offered,
            andel=one.share,
            giltig=one.valid,
            ogiltig=one.invalid,
            tillfällen=one.missed,
            dagar=one.days_away,
        )
    ]
    if one.unregistered:
        said.append(say("BL-NV121", minuter=one.unregistered))
    if one.in_a_row > 1:
        said.append(say("BL-NV122", antal=one.in_a_row, från=one.since, till=one.until))
    if judged.weekday is not None:
        day = say("BL-NV130").split(",")[judged.weekday]
        most = one.weekdays[judged.weekday]
        said.append(say("BL-NV123", dag=day, antal=most, alla=one.days_away))
    if judged.subject is not None:
        said.append(
            say(
                "BL-NV124",
                ämne=judged.subject,
                minuter=one.subject_minutes,
                alla=one.away,
                antal=one.subject_days,
            )
        )
    if one.left_early:
        said.append(say("BL-NV125", antal=one.left_early))
    if one.dates:
        said.append(say("BL-NV126", dagar=", ".join(map(str, one.dates))))
    return " ".join(said)
