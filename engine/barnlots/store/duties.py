"""Whom parts rely on, as rows, so that who leaves is looked for and not every part looked at."""

from collections.abc import Iterable

from barnlots.model.duty import Duty, duties_of
from barnlots.model.part import Part
from barnlots.store import statements as sql
from barnlots.store.channel import Channel
from barnlots.store.projections import place_in


def write_duties(channel: Channel, part: Part, before: frozenset[Duty]) -> None:
    """Let the rows of a part be what it says, when they were `before`."""
    after = duties_of(part)
    gone = ({"the_part_id": part.id, **_the(one)} for one in sorted(before - after))
    channel.write(sql.DROP_DUTY, *gone)
    came = ({**place_in(part), **one._asdict()} for one in sorted(after - before))
    channel.write(sql.ADD_DUTY, *came)


def read_duties(channel: Channel) -> tuple[Duty, ...]:
    """All that anybody has in any open part, each once however many parts it is in. It is counted
    in the index alone."""
    return tuple(Duty(*row) for row in channel.rows(sql.DUTIES))


def parts_with(channel: Channel, duties: Iterable[Duty]) -> tuple[str, ...]:
    """The parts in which somebody has one of these, by id."""
    found = set[str]()
    for one in duties:
        found |= {row.part_id for row in channel.rows(sql.PARTS_WITH_DUTY, **_the(one))}
    return tuple(sorted(found))


def _the(duty: Duty) -> dict[str, str]:
    return {f"the_{name}": said for name, said in duty._asdict().items()}
