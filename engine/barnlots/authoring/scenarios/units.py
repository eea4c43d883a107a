"""The units of time as a scenario says them, in singular and plural."""

from barnlots.model.due import Unit

UNITS: dict[str, Unit] = {
    "minut": Unit.MINUTE,
    "minuter": Unit.MINUTE,
    "timme": Unit.HOUR,
    "timmar": Unit.HOUR,
    "dag": Unit.DAY,
    "dagar": Unit.DAY,
    "skoldag": Unit.SCHOOL_DAY,
    "skoldagar": Unit.SCHOOL_DAY,
    "arbetsdag": Unit.WORKING_DAY,
    "arbetsdagar": Unit.WORKING_DAY,
    "vecka": Unit.WEEK,
    "veckor": Unit.WEEK,
    "månad": Unit.MONTH,
    "månader": Unit.MONTH,
}
