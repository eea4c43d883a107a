"""The work list: quiet, and in the order of what happens if nobody does it."""

from datetime import timedelta

import pytest
from tests.kernel.room import Room, reference, seen
from tests.kernel.small import JOURNEY, NOW, POLICY

from barnlots.kernel.consequence import Weight
from barnlots.kernel.worklist import WorkLine, work_lines
from barnlots.model import commands as c
from barnlots.model.disclosure import Disclosure
from barnlots.model.facts import Value
from barnlots.model.part import (
    Alarm,
    Deadline,
    DeadlineKind,
    Handover,
    HandoverState,
    Part,
    Task,
    WayState,
)

ME = "mentor-1"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MONDAY = NOW


def base() -> Part:
    room = Room()
    room.see()
    return room.part.model_copy(update={"tasks": {}, "deadlines": {}, "ways": {}})


BASE = base()


def task(name: str, due: timedelta | None, **more: object) -> Task:
    made = {
        "id": name,
        "role": "mentor",
        "assignee": ME,
        "what": name,
        "due_at": None if due is None else MONDAY + due,
        "raise_to": "chefen",
        "origin": "stöd",
    }
    return Task.model_validate(made | more)


def part(case: str, *tasks: Task, **more: object) -> Part:
    return BASE.model_copy(
        update={
            "id": f"{case}/skolan",
            "case": case,
            "tasks": {one.id: one for one in tasks},
            **more,
        }
    )


def handover(way: str) -> dict[str, Handover]:
    disclosure = Disclosure(id="ö", document="remiss", receiver_kind="bup", receiver=None, items=())
    made = Handover(
        id="ö", disclosure=disclosure, way=way, state=HandoverState.OFFERED, offered_at=MONDAY
    )
    return {"ö": made}


def begun(way: str, origin: str) -> dict[str, WayState]:
    return {way: WayState(way=way, step="a", since=MONDAY, origin=origin)}


def said(_: Part, alarm: Alarm) -> str:
    return f"{alarm.why} {alarm.about}"


def lines(*parts: Part, who: tuple[str, ...] = (ME,)) -> tuple[WorkLine, ...]:
    return work_lines(parts, lambda _: POLICY, who, MONDAY, said)


# A mentor's Monday, thirty children, in the order decided by hand. Each row: what there is to do,
# how soon, and what else is so.
TABLE: tuple[tuple[str, Part], ...] = (
    # A life: what is to be done now, what is late already.
    ("01 liv genast, sen", part("01", task("ringer 112", -HOUR, urgent=True, way="skydd"))),
    ("02 liv genast", part("02", task("ringer 112", HOUR / 2, urgent=True, origin="planer"))),
    ("03 liv genast, sedan", part("03", task("stannar", HOUR, urgent=True, way="skydd"))),
    ("04 liv, sen", part("04", task("följer upp", -DAY / 2, way="skydd"))),
    # A child who may be harmed.
    ("05 barn genast, sen", part("05", task("anmäler", -2 * DAY, urgent=True, way="far illa"))),
    ("06 barn genast", part("06", task("anmäler", HOUR / 2, urgent=True, origin="våld"))),
    # A rule that could not be judged: nobody knows whether the child is in danger.
    (
        "07 okänt genast",
        part("07", task("prövar själv", HOUR, urgent=True, origin="r"), failed=("r",)),
    ),
    # The receiver is silent on a skyddsväg: somebody calls now.
    (
        "08 tyst, skyddsväg",
        part(
            "08", task("ringer", 2 * HOUR, urgent=True, origin="ö"), handovers=handover("far illa")
        ),
    ),
    ("09 barn, sen", part("09", task("tar emot", -HOUR, way="far illa"))),
    # Urgent for another reason.
    (
        "10 tyst, annars",
        part("10", task("ringer", HOUR, urgent=True, origin="ö"), handovers=handover("remiss")),
    ),
    ("11 genast, annars", part("11", task("hämtar", HOUR, urgent=True))),
    # What can wait: a life first, then a child.
    ("12 liv i morgon", part("12", task("följer upp", DAY, way="skydd"))),
    ("13 liv i övermorgon", part("13", task("följer upp", 2 * DAY, origin="planer"))),
    ("14 barn idag", part("14", task("frågar", HOUR * 6, id="samtal-nu"))),
    ("15 barn i morgon", part("15", task("ser efter", DAY, origin="våld"))),
    (
        "16 barn, väg som en regel började",
        part("16", task("samtal", 2 * DAY, way="remiss"), ways=begun("remiss", "våld")),
    ),
    ("17 barn om en vecka", part("17", task("ser efter", 7 * DAY, way="far illa"))),
    ("18 barn utan dag", part("18", task("ser efter", None, way="far illa"))),
    # Between two: nobody has said that they have the child.
    (
        "19 mellan två, sen",
        part("19", task("läser varför", -DAY, origin="ö"), handovers=handover("remiss")),
    ),
    (
        "20 mellan två",
        part("20", task("läser varför", DAY, origin="ö"), handovers=handover("remiss")),
    ),
    ("21 möte", part("21", task("möter", 2 * DAY, origin="ö"), handovers=handover("hela delen"))),
    # The rest: what is raised soonest.
    ("22 sen sedan länge", part("22", task("skriver", -9 * DAY))),
    ("23 sen", part("23", task("skriver", -HOUR))),
    ("24 idag", part("24", task("hör barnet", HOUR * 5))),
    ("25 i morgon, två saker", part("25", task("talar", 5 * DAY), task("bokar", DAY))),
    ("26 om tre dagar", part("26", task("hör barnet", 3 * DAY))),
    ("27 samma dag, annat barn", part("27", task("hör barnet", 3 * DAY))),
    ("28 om en månad", part("28", task("följer upp", 30 * DAY))),
    ("29 väg utan skydd", part("29", task("följer upp", 31 * DAY, way="remiss"))),
    ("30 utan dag", part("30", task("någon gång", None))),
)


def test_a_mixed_monday_of_thirty_children() -> None:
    shuffled = [one for _, one in (*TABLE[1::3], *TABLE[2::3], *TABLE[0::3])]
    assert len(TABLE) == 30
    assert [one.case for one in lines(*shuffled)] == [name[:2] for name, _ in TABLE]


def test_the_same_thing_for_several_reasons_is_one_line_with_its_reasons() -> None:
    child = part(
        "1",
        task("a", 2 * DAY, what="ringer hem", origin="stöd"),
        task("b", DAY, what="ringer hem", origin="remittera"),
        task("c", DAY, what="ringer hem", asks=("humör",)),
    )
    (line,) = lines(child)
    first, second = line.things
    assert (first.tasks, first.reasons) == (("b", "a"), ("remittera", "stöd"))
    assert first.due_at == line.due_at == MONDAY + DAY and line.task.id == "b"
    assert second.asks == ("humör",)


def test_one_child_is_one_line_and_only_what_cannot_wait_has_its_own() -> None:
    child = part(
        "1",
        task("talar", 3 * DAY),
        task("ringer 112", HOUR, urgent=True, way="skydd"),
        task("följer med", HOUR / 2, urgent=True, way="skydd"),
        task("skriver", DAY),
    )
    other = part("2", task("hör barnet", 2 * DAY))
    found = lines(child, other)
    assert [[thing.what for thing in one.things] for one in found] == [
        ["följer med"],
        ["ringer 112"],
        ["skriver", "talar"],
        ["hör barnet"],
    ]
    assert [one.urgent for one in found] == [True, True, False, False]


def test_all_of_a_line_is_ticked_off_in_one_stroke() -> None:
    room = Room()
    room.see(seen(humör="nej"))
    (line,) = work_lines((room.part,), lambda _: POLICY, (ME,), room.now, said)
    first, *more = [name for thing in line.things for name in thing.tasks]
    room.do(c.DoTask(key="k", part="ä/skolan", task=first, also=tuple(more)))
    (left,) = work_lines((room.part,), lambda _: POLICY, (ME,), room.now, said)
    assert [one.asks for one in left.things] == [("fara",)], "what nobody has answered is asked"


def test_nothing_that_nobody_can_act_on() -> None:
    theirs = part("1", task("talar", DAY, assignee="kurator-1"))
    watched = Deadline(id="f", kind=DeadlineKind.STEP, at=MONDAY, owner=ME, raise_to="chefen")
    closed = part("2", task("talar", DAY), closed_at=MONDAY)
    waits = part("3").model_copy(update={"deadlines": {"f": watched}})
    assert lines(theirs, closed, waits) == ()
    assert lines(theirs, who=()) == ()


def test_who_stands_in_sees_for_whom_and_where_to_turn() -> None:
    ways = ("112", "socialjouren")
    child = part("1", task("talar", HOUR, urgent=True, instead_of="mentor-2", public_ways=ways))
    (line,) = lines(child)
    assert line.instead_of == ("mentor-2",) and line.things[0].public_ways == ways


@pytest.mark.parametrize(
    ("answers", "weight"),
    [
        ({"fara": "planer"}, Weight.LIFE),
        ({"slag": "ja"}, Weight.CHILD),
        ({"timmar": 4}, Weight.WAITS),
    ],
)
def test_what_is_decided_weighs_what_began_it(answers: dict[str, Value], weight: Weight) -> None:
    room = Room()
    room.see(seen(answers=answers))
    found = work_lines((room.part,), lambda _: POLICY, (ME,), room.now, said)
    assert found[0].weight is weight


def test_a_way_that_the_policy_no_longer_has_weighs_nothing_extra() -> None:
    smaller = POLICY.model_copy(update={"ways": (JOURNEY,), "rules": ()})
    child = part("1", task("talar", DAY, way="skydd", origin="planer"))
    (line,) = work_lines((child,), lambda _: smaller, (ME,), MONDAY, said)
    assert line.weight is Weight.WAITS


def test_a_called_manager_sees_the_meeting_and_nothing_else() -> None:
    room = Room()
    room.see(seen(timmar=4))
    consent = c.GiveConsent(
        key="k", part="ä/skolan", given_by="mamma", document="remiss", receiver="bup"
    )
    room.do(consent)
    for _ in range(2):
        back = c.ReturnHandover(
            key="k",
            part="ä/skolan",
            handover=room.handover.id,
            because="fullt",
            proposed_next="akuten",
        )
        room.do(back, "läkare-1")
    (line,) = work_lines((room.part,), lambda _: POLICY, ("chef-bup",), room.now, said)
    assert [thing.what[:5] for thing in line.things] == ["möter"]
    assert line.weight is Weight.BETWEEN
    assert room.reference == reference()
