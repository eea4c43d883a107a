"""What other systems hand in is taken in once, or waits with its reason; never lost."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from tests.kernel.room import CHILD
from tests.worker.post import Post
from tests.worker.sources import Handed, concern

from barnlots.kernel import Decision, decide
from barnlots.model import commands as c
from barnlots.model.catalogue import gist
from barnlots.model.errors import UNFORESEEN, StoreError
from barnlots.model.part import Part
from barnlots.model.people import ENGINE, Actor, Reference
from barnlots.policy.policy import Policy
from barnlots.ports import Incoming, NotForUs, Receivers, Source, Unusable
from barnlots.service import Barnlots
from barnlots.store import quarantine
from barnlots.store.quarantine import Quarantined
from barnlots.worker.intake import (
    GROUP,
    MOST_IN_A_ROUND,
    NO_KEY,
    NO_SUCH_THING,
    NOBODY,
    NOT_ITS_OWN,
    STRANGER,
    take_in,
    try_again,
)

NAME = "elevsystemet"
GONE = Actor(assignment="har-slutat")


def source_of(handed: Handed) -> Source:
    return Source(handed, "skolan", "kommunen", "rektor-1")


def take(post: Post, handed: Handed) -> Counter[str]:
    outside = Receivers(inbound={NAME: source_of(handed)})
    return Counter(take_in(post.barnlots, outside, post.caller, post.house.now))


def waiting(post: Post) -> list[Quarantined]:
    with post.barnlots.ledger.read() as reader:
        return sorted(quarantine.waiting(reader, NAME), key=lambda one: one.place)


def test_what_is_handed_in_is_taken_in_and_confirmed(post: Post) -> None:
    handed = Handed(*map(concern, range(1, 6)))
    assert take(post, handed) == {"taken": 5}
    assert handed.taken_keys == {f"rad-{count}" for count in range(1, 6)}
    assert post.part("ä3/skolan").is_open
    assert take(post, handed) == {}


def test_what_is_handed_in_again_is_done_once(post: Post) -> None:
    handed = Handed(concern(1))
    handed.deaf = True
    assert take(post, handed) == {"taken": 1, "unconfirmed": 1}
    version = post.part("ä1/skolan").version
    handed.deaf = False
    assert take(post, handed) == {"again": 1}
    assert post.part("ä1/skolan").version == version


def test_more_about_a_child_who_is_known_is_heard_in_the_same_part(post: Post) -> None:
    more = concern(1, {"timmar": 7}, key="rad-2")
    assert take(post, Handed(concern(1), more)) == {"taken": 2}
    assert len(post.part("ä1/skolan").observations) == 2


def test_one_who_is_known_to_be_another_child_is_heard_in_nobodys_part(post: Post) -> None:
    first, other = (_with_hash(concern(1, key=f"rad-{one}"), one * 64) for one in "ab")
    assert take(post, Handed(first, other)) == {"taken": 1, "quarantined": 1}
    assert [one.why for one in waiting(post)] == ["BL-C040"]
    assert len(post.part("ä1/skolan").observations) == 1


def _with_hash(incoming: Incoming, lookup: str) -> Incoming:
    command = incoming.command
    assert isinstance(command, c.OpenCase)
    child = command.child.model_copy(update={"lookup": lookup})
    return replace(incoming, command=command.model_copy(update={"child": child}))


def test_one_that_is_refused_waits_with_its_reason_and_its_owner(post: Post) -> None:
    wrong = concern(2, actor=GONE)
    assert take(post, Handed(concern(1), wrong, concern(3))) == {"taken": 2, "quarantined": 1}
    (held,) = waiting(post)
    assert (held.place, held.owner, held.part) == ("oro.csv:2", "rektor-1", "ä2/skolan")
    assert (held.why, held.params) == (STRANGER, {"organisation": "skolan"})
    assert gist(held.why, params=held.params) == (
        "den som ska ha lämnat in det är inget uppdrag i referensfilen. Vad som står i stället "
        "visas inte här, för det kan vara ett namn. Lägg till uppdraget i skolan i referensfilen "
        "och kör barnlots adapters replay, eller rätta det i systemet som det kom ifrån och lämna "
        "in det igen."
    )
    assert post.part("ä3/skolan").is_open, "it keeps nobody else waiting"


@pytest.mark.parametrize(
    ("handed", "why"),
    [
        (concern(1, actor=ENGINE), NOBODY),
        (concern(1, holder="annan"), NOT_ITS_OWN),
        (concern(1, key=""), NO_KEY),
        (concern(1, key="x" * 501), NO_KEY),
        (replace(concern(1), command=c.CheckPart(key="x", part="ä1/bup")), NOT_ITS_OWN),
        (Unusable("rad-1", "oro.csv:1", "BL-I101"), NO_SUCH_THING),
        (Unusable("rad-1", "oro.csv:1", "något annat"), NO_SUCH_THING),
        (("rad", 1), NO_SUCH_THING),
    ],
)
def test_what_may_not_come_in_does_not(post: Post, handed: object, why: str) -> None:
    assert take(post, Handed(handed, concern(7))) == {"quarantined": 1, "taken": 1}
    assert [one.why for one in waiting(post)] == [why]


def test_what_fills_the_reason_is_kept_and_of_what_the_door_refuses_none_of_it(post: Post) -> None:
    """The door names what the source wrote, and that may be anything."""
    said = {"ord": "x\x1b" * 999, "val": "ja, nej"}
    adapters_own = Unusable("rad-1", "oro.csv:1", "BL-I221", params=said)
    begins = concern(2)
    assert isinstance(begins.command, c.OpenCase)
    number = begins.command.model_copy(update={"case": "200302022389"})
    take(post, Handed(adapters_own, replace(begins, command=number)))
    own, doors = waiting(post)
    assert own.params == {"ord": "x" * 600, "val": "ja, nej"}
    assert doors.why.startswith("BL-C") and doors.params == {}


def test_what_cannot_be_said_of_a_place_is_not_kept(post: Post) -> None:
    take(post, Handed(Unusable("rad-1", "oro\n\x1b[31m" + "x" * 999, "BL-I101")))
    (held,) = waiting(post)
    assert held.place.isprintable() and len(held.place) == 200


def test_a_source_that_is_down_holds_up_no_other(post: Post) -> None:
    down, up = Handed(concern(1)), Handed(concern(2))
    down.down = True
    outside = Receivers(inbound={"nere": source_of(down), NAME: source_of(up)})
    counts = take_in(post.barnlots, outside, post.caller, post.house.now)
    assert counts == {"unanswered": 1, "taken": 1}


def test_the_trouble_of_the_ledger_is_not_the_commands(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed = Handed(*map(concern, range(1, 4)))
    usual = Barnlots.handle_many

    def full(self: Barnlots, commands: Any, group: int = 100) -> object:
        answers = usual(self, commands, group)
        answers[1] = StoreError("BL-L003", fil="x")
        return answers

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Barnlots, "handle_many", full)
        assert take(post, handed) == {"taken": 2, "stuck": 1}
    assert handed.taken_keys == {"rad-1"}, "what comes after comes again, and does nothing"
    assert waiting(post) == []
    assert take(post, handed) == {"again": 2}


def test_no_more_is_read_than_is_at_hand(post: Post) -> None:
    handed = Handed(*(Unusable(f"rad-{at}", f"oro.csv:{at}", "BL-I101") for at in range(3 * GROUP)))
    assert take(post, handed) == {"quarantined": 3 * GROUP}
    assert handed.most_unread <= GROUP
    assert MOST_IN_A_ROUND % GROUP == 0


def test_a_worker_that_is_to_stop_takes_on_nothing_new(post: Post) -> None:
    handed = Handed(concern(1))
    outside = Receivers(inbound={NAME: source_of(handed)})
    counts = take_in(post.barnlots, outside, post.caller, post.house.now, lambda: True)
    assert counts == {} and handed.read == 0


def test_what_there_is_nothing_to_try_of_waits_for_the_same_reason(post: Post) -> None:
    said = {"ord": "ja"}
    handed = Handed(Unusable("rad-1", "oro.csv:1", "BL-I221", params=said))
    handed.repaired[""] = None
    take(post, handed)
    assert again(post, handed) == {"quarantined": 1}
    (held,) = waiting(post)
    assert (held.why, held.params, held.tries) == ("BL-I221", said, 2)


def again(post: Post, handed: Handed) -> Counter[str]:
    now = post.house.now
    return Counter(try_again(post.barnlots, NAME, source_of(handed), post.caller, now))


def test_what_waits_is_taken_in_when_its_reason_is_gone(post: Post) -> None:
    handed = Handed(Unusable("rad-1", "oro.csv:1", "BL-I101", content="som den stod"))
    take(post, handed)
    assert again(post, handed) == {"quarantined": 1}
    (held,) = waiting(post)
    assert held.tries == 2
    handed.repaired["som den stod"] = concern(1)
    assert again(post, handed) == {"taken": 1}
    assert waiting(post) == [] and post.part("ä1/skolan").is_open
    assert again(post, handed) == {}


def test_what_is_somebody_elses_waits_for_nobody(post: Post) -> None:
    handed = Handed(Unusable("rad-1", "oro.csv:1", "BL-I101", content="någon annans"))
    take(post, handed)
    handed.repaired["någon annans"] = NotForUs()
    assert again(post, handed) == {"settled": 1}
    assert waiting(post) == []


def hire(post: Post) -> None:
    people = post.house.reference
    hired = people.assignment("mentor-1").model_copy(update={"id": "har-slutat"})
    more = {"assignments": (*people.assignments, hired)}
    post.barnlots.reference = people.model_copy(update=more)


def test_a_command_that_was_refused_is_tried_again_as_it_was(post: Post) -> None:
    take(post, Handed(concern(1, actor=GONE), concern(2)))
    (held,) = waiting(post)
    hire(post)
    assert again(post, Handed()) == {"taken": 1}
    assert post.part("ä1/skolan").child == CHILD
    assert held.part == "ä1/skolan" and waiting(post) == []


def test_one_that_nobody_foresaw_keeps_no_other_from_being_tried_again(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(post, Handed(concern(1, actor=GONE), concern(2, actor=GONE)))
    hire(post)

    def crashing(
        policy: Policy,
        reference: Reference,
        part: Part | None,
        command: c.Command,
        actor: Actor,
        now: datetime,
    ) -> Decision:
        if isinstance(command, c.OpenCase) and command.case == "ä1":
            raise ZeroDivisionError
        return decide(policy, reference, part, command, actor, now)

    monkeypatch.setattr(post.barnlots, "_decided_by", crashing)
    assert again(post, Handed()) == {"quarantined": 1, "taken": 1}
    assert [(one.part, one.why) for one in waiting(post)] == [("ä1/skolan", UNFORESEEN)]


def test_nothing_of_what_waits_is_lost_when_its_source_is_down(post: Post) -> None:
    handed = Handed(Unusable("rad-1", "oro.csv:1", "BL-I101", content="x"))
    take(post, handed)
    handed.down = True
    assert again(post, handed) == {"unanswered": 1}
    assert len(waiting(post)) == 1


def test_the_log_says_ids_and_codes_alone(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    secret = Unusable("rad-1", "oro.csv:1", "BL-I101", content="Markus är rädd")
    with caplog.at_level("INFO", logger="barnlots"):
        take(post, Handed(secret, concern(2, actor=GONE)))
    assert "quarantined" in caplog.text and "rektor-1" in caplog.text
    assert "Markus" not in caplog.text
